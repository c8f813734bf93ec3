"""Every fault of a network and of a gateway, played to the real program: each has its own plain sentence, and each
startWhatsapp reaches the wire once."""

import stat
import subprocess

import desk
import steps
from desk import say
from faultserver import Certificates, Fault, FaultServer, answer, ok
from steps import BOT, DIALOG, KEY

CHECK_FAILED = "O status do bot não pôde ser verificado, por isso nenhuma conexão foi iniciada."
UNANSWERED = "O pedido de conexão ficou sem resposta"
LOST = "A conexão caiu antes da resposta. Verifique a internet e tente de novo."
TIMED_OUT = "O servidor não respondeu a tempo. Verifique a internet e tente de novo."
BAD_ANSWER = "O servidor respondeu algo que não dá para entender. Verifique o endereço da API; se estiver certo, " \
             "avise a Lifty."
TOO_LARGE = "A resposta do servidor é grande demais e não foi lida. Verifique o endereço da API."
SERVER_ERROR = "O servidor teve um problema. Tente de novo em alguns minutos."
NO_NETWORK = "Este computador está sem rede. Verifique a internet e tente de novo."
NOT_TRUSTED = "O certificado do servidor não é de uma autoridade conhecida, por isso nada foi enviado. Fale com quem " \
              "cuida da rede."
WRONG_NAME = "O certificado do servidor é de outro endereço, por isso nada foi enviado. Verifique o endereço da API."
EXPIRED = "O certificado do servidor está fora da validade, por isso nada foi enviado. Verifique a data deste " \
          "computador ou avise a Lifty."
PROXY_REFUSED = "O proxy da rede recusou a conexão. Fale com quem cuida da rede."
PROXY_PASSWORD = "O proxy da rede pede usuário e senha. Configure-os no sistema ou fale com quem cuida da rede."
REFUSED_READING = "O endereço que o servidor indicou recusou a leitura (403). Tente de novo; se continuar, avise a " \
                  "Lifty."
NOT_SAFE = "O servidor indicou um endereço que não é seguro abrir. Avise a Lifty."
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 80\r\n\r\n"

# Of the gateway's answer, and of the statusURL's: what is played, what the dialog says.
ANSWERS = [
    ("400", answer("400 Bad Request", b'{"code": 3, "message": "<b>no</b>"}'),
     "A chave de API não é válida ou venceu. Troque a chave da empresa em “Empresas…”. Mensagem do servidor: "
     "“<b>no</b>”"),
    ("401", answer("401 Unauthorized"), "Falta a chave de API da empresa. Informe a chave em “Empresas…”."),
    ("403", answer("403 Forbidden"), "A chave de API não tem permissão para este bot. Verifique a empresa do bot ou "
     "troque a chave em “Empresas…”."),
    ("404", answer("404 Not Found"), "O servidor não conhece este bot. Verifique o token em “Editar bot…”."),
    ("429", answer("429 Too Many Requests"),
     "O servidor recebeu chamadas demais. Espere um minuto e tente de novo."),
    ("429 with a time", answer("429 Too Many Requests", headers="Retry-After: 7\r\n"),
     "O servidor recebeu chamadas demais. Tente de novo em 7 segundos."),
    ("500", answer("500 Internal Server Error", b"<html>no</html>"), SERVER_ERROR),
    ("504", answer("504 Gateway Timeout"),
     "O servidor demorou demais para responder. Tente de novo em alguns minutos."),
    ("302", answer("302 Found", headers="Location: https://elsewhere.example/\r\n"),
     "O servidor mandou seguir para outro endereço. Para proteger a chave, o programa não seguiu. Verifique o "
     "endereço da API da empresa."),
    ("204", Fault(b"HTTP/1.1 204 No Content\r\n\r\n"), BAD_ANSWER),
    ("HTML", answer("200 OK", b"<html>CONNECTED</html>"), BAD_ANSWER),
    ("cut JSON", ok('{"statusURL": "https://s.exa'), BAD_ANSWER),
    ("wrong types", ok('{"statusURL": 7, "result": []}'), BAD_ANSWER),
    ("1,100 levels", ok('{"result":' + "[" * 1100 + "]" * 1100 + "}"), BAD_ANSWER),
    ("not UTF-8", answer("200 OK", b'{"result": "\xff\xfe", "statusURL": "\xff"}'), BAD_ANSWER),
    ("300 MB", Fault(b"HTTP/1.1 200 OK\r\nContent-Length: 300000000\r\n\r\n" + b" " * 400_000, "keep"), TOO_LARGE),
    ("closed", Fault(), LOST),
    ("a byte a second", Fault(HEAD + b" " * 80, every=1), TIMED_OUT),
]

ADDRESSES = [
    ("file:///etc/passwd", NOT_SAFE),
    ("https://user:word@s.example/", NOT_SAFE),
    ("https://s.example./", NOT_SAFE),
    ("https://does-not-exist.invalid/",
     "O servidor não foi encontrado. Verifique a internet deste computador e o endereço da API da empresa."),
    ("http://127.0.0.1:1/",
     "O servidor recusou a conexão. Verifique o endereço da API da empresa ou tente mais tarde."),
    ("http://s.example/", "O servidor indicou um endereço sem HTTPS, que não foi aberto. Se for de confiança, ligue "
     "“Permitir endereços sem HTTPS” na empresa, em “Empresas…”."),
]

STARTS = [
    ("closes without answering", Fault()),
    ("resets", Fault(then="reset")),
    ("dies after 100 ms", Fault(then="reset", delay=0.1)),
    ("half a status line", Fault(b"HTTP/1.1 20")),
    ("half the headers", Fault(HEAD[:40])),
    ("half the body", Fault(HEAD + b'{"statusURL": "https://s.exam')),
    ("500", answer("500 Internal Server Error")),
    ("HTML", answer("200 OK", b"<html>Sign in</html>")),
]


def scenario(the_desk):
    the_desk.keys.append(KEY)
    certificates = Certificates()
    gateway = FaultServer()
    proxy = FaultServer()
    program = start_trusting(the_desk, certificates, https_proxy=f"http://127.0.0.1:{proxy.port}",
                             no_proxy="does-not-exist.invalid")
    gateway.faults["whatsapp"] = answer("503 Service Unavailable")
    steps.register(the_desk, program, gateway)
    program.select(BOT)
    program.press("Conectar…")
    program.find(CHECK_FAILED, window=DIALOG)
    say("the gateway's answers")
    for name, fault, sentence in ANSWERS:
        gateway.faults["whatsapp"] = fault
        check_says(program, gateway, name, sentence)
    the_desk.screen.shoot("gateway")

    say("the addresses that it gives")
    for address, sentence in ADDRESSES:
        give(gateway, address)
        check_says(program, gateway, address, sentence)
    give(gateway, f"{gateway.address}/status")
    gateway.faults["status"] = answer("403 Forbidden")
    check_says(program, gateway, "403", REFUSED_READING)
    check_tls(program, gateway, certificates)
    check_proxy(program, gateway, proxy)
    desk.check(gateway.count("startWhatsapp") == 0, "something was started")
    check_starts(the_desk, program, gateway)
    check_without_network(the_desk, program)


def start_trusting(the_desk, certificates, **environment):
    """The program on a system that trusts the test's authority alone."""
    mount = f"mount --bind {certificates.trusted} /etc/ssl/certs"
    if not may("--mount", *mount.split()):
        say("NOT tried: certificates of a known authority")
        return the_desk.start(**environment)
    certificates.are_trusted = True
    return start_within(the_desk, f"unshare --mount sh -c '{mount} && exec \"$@\"' sh", **environment)


def may(*command):
    """Whether a system of its own may be had: only root may, and not in every container."""
    return subprocess.run(["unshare", *command], stderr=subprocess.DEVNULL, check=False).returncode == 0


def start_within(the_desk, command, **environment):
    """Through a command that becomes the program, so that both are one process."""
    script = desk.SESSION / "within.sh"
    script.write_text(f'#!/bin/sh\nexec {command} {the_desk.path} "$@"\n')
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    the_desk.started.append(desk.Program(str(script), **environment))
    return the_desk.started[-1]


def check_says(program, gateway, name, sentence):
    """The status is asked for anew, and the dialog says this of it."""
    say(f"  {name}")
    before = gateway.count("whatsapp")
    program.press("Tentar novamente", window=DIALOG, limit=15)
    desk.until("the question", lambda: gateway.count("whatsapp") > before)
    program.find(sentence, window=DIALOG, limit=15)
    desk.check(program.find_now(CHECK_FAILED, window=DIALOG), f"{name}: the dialog does not say that nothing started")


def give(gateway, status_url):
    gateway.faults["whatsapp"] = ok(f'{{"statusURL": "{status_url}", "tokenURL": null}}')


def check_tls(program, gateway, certificates):
    say("certificates")
    cases = [("self-signed", certificates.self_signed(), NOT_TRUSTED)]
    if certificates.are_trusted:
        cases += [("wrong name", certificates.signed("other", "another.example"), WRONG_NAME),
                  ("expired", certificates.signed("old", days=-1), EXPIRED),
                  ("good", certificates.signed("good"), BAD_ANSWER)]
    for name, context, sentence in cases:
        server = FaultServer(context)
        server.faults["status"] = answer("200 OK", b"<html>")
        give(gateway, f"{server.address}/status")
        check_says(program, gateway, name, sentence)
        desk.check(bool(server.heads) == (name == "good"), f"{name}: {len(server.heads)} requests were sent")
        server.close()


def check_proxy(program, gateway, proxy):
    say("the system's proxy")
    give(gateway, "https://status.example/1")
    proxy.faults["CONNECT"] = answer("403 Forbidden")
    check_says(program, gateway, "refuses", PROXY_REFUSED)
    proxy.faults["CONNECT"] = answer("407 Proxy Authentication Required",
                                     headers='Proxy-Authenticate: Basic realm="office"\r\n')
    check_says(program, gateway, "wants a password", PROXY_PASSWORD)
    desk.check(proxy.heads[0].startswith("CONNECT status.example:443 "), f"the proxy was asked: {proxy.heads[0]}")


def check_starts(the_desk, program, gateway):
    """Each fault comes with the person's own new try after the one before, and each try is one request."""
    say("starts without an answer")
    give(gateway, f"{gateway.address}/status")
    gateway.faults["status"] = ok('{"result": "NOT_FOUND"}')
    for number, (name, fault) in enumerate(STARTS, 1):
        gateway.faults["startWhatsapp"] = fault
        say(f"  {name}")
        program.press("Tentar novamente", window=DIALOG)
        desk.until("the start", lambda n=number: gateway.count("startWhatsapp") >= n)
        program.find(UNANSWERED, window=DIALOG)
        program.press("Verificar status", window=DIALOG)
        desk.until("the status that was found", lambda: any(
            word.startswith("Status às ") and word.endswith("Não configurado") for word in program.words()))
        desk.check(gateway.count("startWhatsapp") == number, f"{name}: sent {gateway.count('startWhatsapp')} times")
    the_desk.screen.shoot("start-without-answer")
    program.press("Fechar", window=DIALOG)
    program.gone(DIALOG)
    program.close()


def check_without_network(the_desk, program):
    if not may("--net", "true"):
        say("NOT tried: a computer without network")
        return
    say("a computer without network")
    program = start_within(the_desk, "unshare --net")
    desk.until(f"the row of {BOT}", lambda: program.row_now(BOT), 30)
    program.wait_status(BOT, "Sem resposta", 90)
    program.select(BOT)
    program.press("Conectar…")
    program.find(NO_NETWORK, window=DIALOG)
    the_desk.screen.shoot("no-network")
    program.press("Fechar", window=DIALOG)
    program.close()


desk.play(scenario)
