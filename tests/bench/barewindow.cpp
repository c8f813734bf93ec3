#include <QApplication>
#include <QMainWindow>
#include <QTableView>

// What a window with a table costs at the least: the reference of start and memory.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTableView);
    window.resize(1024, 640);
    window.show();
    return QApplication::exec();
}
