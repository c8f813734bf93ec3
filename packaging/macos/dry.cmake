# Lets Debian's CMake take the way of a Mac as far as that goes without one: check.sh configures with it and builds nothing.
set(CMAKE_SYSTEM_NAME Darwin)
set(CMAKE_SYSTEM_PROCESSOR arm64)
set(CMAKE_CXX_COMPILER clang++-14)
set(CMAKE_CXX_COMPILER_WORKS TRUE)
set(CMAKE_CXX_COMPILER_TARGET arm64-apple-macos11)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_INSTALL_NAME_TOOL true)
# Debian's Qt stands in for a Mac's: only its targets' names are used.
set(CMAKE_FIND_ROOT_PATH /)
set(CMAKE_LIBRARY_ARCHITECTURE x86_64-linux-gnu)
set(OPENGL_INCLUDE_DIR /usr/include)
set(OPENGL_gl_LIBRARY /System/Library/Frameworks/OpenGL.framework)
