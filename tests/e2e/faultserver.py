"""A gateway on a raw socket that is told to misbehave, plain or over TLS; it also stands in for a proxy. It keeps the
path of each request that reaches it whole."""

import contextlib
import dataclasses
import socket
import ssl
import struct
import subprocess
import threading
import time

import desk


@dataclasses.dataclass
class Fault:
    """What is done with a connection once it has a request's head."""
    data: bytes = b""  # written as it is
    then: str = "close"  # or "reset", "keep"
    delay: float = 0  # before anything
    every: float = 0  # from byte to byte; 0: all at once


def answer(status, body=b"", headers=""):
    return Fault(f"HTTP/1.1 {status}\r\n{headers}Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode()
                 + body)


def ok(body):
    return answer("200 OK", body.encode(), "Content-Type: application/json\r\n")


class FaultServer:
    """faults: by the last word of a request's path, as in faults["startWhatsapp"]; "CONNECT" is asked of a proxy."""

    def __init__(self, context=None):
        self.faults = {}
        self.heads = []
        self.context = context
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.address = f"http{'s' if context else ''}://{'localhost' if context else '127.0.0.1'}:{self.port}"
        self.ended = threading.Event()
        threading.Thread(target=self.accept, daemon=True).start()

    def count(self, word):
        return sum(word == self.word_of(head) for head in self.heads)

    def close(self):
        self.ended.set()
        self.listener.close()

    def accept(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    @staticmethod
    def word_of(head):
        method, target = head.split()[:2]
        return method if method == "CONNECT" else target.split("?")[0].rsplit("/", 1)[-1]

    def serve(self, connection):
        with contextlib.suppress(OSError):  # who hangs up early, and who refuses our certificate
            if self.context:
                connection = self.context.wrap_socket(connection, server_side=True)
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                received = connection.recv(4096)
                if not received:
                    return
                head += received
            self.heads.append(head.decode("latin-1"))
            self.misbehave(connection, self.faults[self.word_of(self.heads[-1])])

    def misbehave(self, connection, fault):
        time.sleep(fault.delay)
        if fault.every:
            for byte in fault.data:
                connection.sendall(bytes([byte]))
                if self.ended.wait(fault.every):
                    return
        else:
            connection.sendall(fault.data)
        if fault.then == "keep":
            self.ended.wait(60)
        if fault.then == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()


class Certificates:
    """An authority of this run's own, in a folder that openssl takes for a system's, and what it signed."""

    def __init__(self):
        self.folder = desk.SESSION / "certificates"
        self.trusted = self.folder / "trusted"
        self.are_trusted = False
        self.trusted.mkdir(parents=True)
        self.openssl("req", "-x509", *self.key("authority"), "-days", "2", "-subj", "/CN=Authority of a test", "-out",
                     "authority.pem")
        name = self.openssl("x509", "-in", "authority.pem", "-noout", "-hash").strip()
        (self.trusted / f"{name}.0").write_bytes((self.folder / "authority.pem").read_bytes())

    @staticmethod
    def key(name):
        return "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", f"{name}.key"

    def openssl(self, *arguments):
        return subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True,
                              text=True).stdout

    def self_signed(self):
        self.openssl("req", "-x509", *self.key("own"), "-days", "2", "-subj", "/CN=localhost", "-addext",
                     "subjectAltName=DNS:localhost", "-out", "own.pem")
        return self.context("own")

    def signed(self, name, host="localhost", days=2):
        (self.folder / f"{name}.ext").write_text(f"subjectAltName=DNS:{host}")
        self.openssl("req", "-new", *self.key(name), "-subj", f"/CN={host}", "-out", f"{name}.csr")
        self.openssl("x509", "-req", "-in", f"{name}.csr", "-CA", "authority.pem", "-CAkey", "authority.key",
                     "-CAcreateserial", "-days", str(days), "-extfile", f"{name}.ext", "-out", f"{name}.pem")
        return self.context(name)

    def context(self, name):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.folder / f"{name}.pem", self.folder / f"{name}.key")
        return context
