"""A log witness over HTTP/1.1 (C2SP tlog-witness): the standard library's server, bounded.

Bounded are the threads, the bytes of a request and the time for it.  An answer leaves in one
write, without waiting to fill a packet.  Nothing is logged: who asks is nobody's business.
There is no encryption; outside of one machine, stand it behind a server that has a certificate.
"""

from __future__ import annotations

import re
import socket
import socketserver
import sys
import threading
import time
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from coldproof.peers.paced import Paced, buffered
from coldproof.peers.places import place_of
from coldproof.peers.request import ADD_CHECKPOINT, CHECKPOINT, MAX_BODY, TEXT, Answer
from coldproof.peers.witness import WitnessBook

LOOPBACK = "127.0.0.1"
MOST_THREADS = 32
MOST_OF_ONE = 12  # of them for one address, so that none holds all; a proxy in front is one, too
MOST_HEADERS = 65_536  # bytes of a request before its body
REQUEST_S = 10  # seconds for a whole request to come, and for its answer to go
POLL_S = 0.1  # how soon a stop is noticed
QUEUE = 128  # connections that the system holds until one is taken

_LENGTH = re.compile(r"0|[1-9][0-9]{0,8}")
_SENTENCE = b"Too many ask at once. Asking again would do.\n"
_BUSY = (
    b"HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: %d\r\n"
    b"Content-Type: %b\r\n\r\n%b" % (len(_SENTENCE), TEXT.encode("ascii"), _SENTENCE)
)


class _Handler(BaseHTTPRequestHandler):
    """One connection; one thread."""

    protocol_version = "HTTP/1.1"
    error_message_format = "%(code)d %(message)s\n"
    error_content_type = TEXT
    disable_nagle_algorithm = True
    wbufsize = 2 * MAX_BODY  # larger than an answer, so that it leaves in one write
    server: WitnessServer

    def setup(self) -> None:
        super().setup()
        self.rfile.close()
        self._paced = Paced(self.connection, 0.0, 0)
        self.rfile = buffered(self._paced)

    def handle_one_request(self) -> None:
        if self.server.stopping:
            self.close_connection = True
            return
        self._paced.restart(time.monotonic() + REQUEST_S, MOST_HEADERS + MAX_BODY)
        super().handle_one_request()

    def do_GET(self) -> None:
        lengths = self.headers.get_all("Content-Length", ["0"])
        if "Transfer-Encoding" in self.headers or lengths != ["0"]:
            self._end(400, "A GET has no body.")  # what is not read would be the next request
            return
        name = self.path.removeprefix(self.server.prefix + "/").removesuffix(CHECKPOINT)
        if self.path == self.server.prefix + ADD_CHECKPOINT:
            self._say(405, "A checkpoint is added by POST.")
        elif self.path == f"{self.server.prefix}/{name}{CHECKPOINT}":
            self._send(self.server.book.checkpoint(name))
        else:
            self._say(404, "There is nothing here.")

    def do_POST(self) -> None:
        lengths = self.headers.get_all("Content-Length", [])
        if "Transfer-Encoding" in self.headers or len(lengths) != 1:
            self._end(411, "A request has one Content-Length, and is sent as it is.")
        elif _LENGTH.fullmatch(lengths[0]) is None or int(lengths[0]) > MAX_BODY:
            self._end(413, f"A request has at most {MAX_BODY} bytes.")
        elif self.path != self.server.prefix + ADD_CHECKPOINT:
            self._end(404, "There is nothing here.")
        else:
            self._add(int(lengths[0]))

    def _add(self, length: int) -> None:
        body = self.rfile.read(length)
        if len(body) < length:
            self.close_connection = True  # who left half-way is not answered
        else:
            self._send(self.server.book.add_checkpoint(body))

    def _say(self, status: int, sentence: str) -> None:
        self._send(Answer(status, TEXT, f"{sentence}\n".encode()))

    def _end(self, status: int, sentence: str) -> None:
        """Answer, and take nothing more from this connection: its body was not read."""
        self.close_connection = True
        self._say(status, sentence)

    def _send(self, answer: Answer) -> None:
        self.connection.settimeout(REQUEST_S)
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.content_type)
        self.send_header("Content-Length", str(len(answer.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(answer.body)
        self.wfile.flush()

    def version_string(self) -> str:
        return "coldproof"

    def log_message(self, *told: object) -> None:
        """Log nothing."""


class WitnessServer(ThreadingHTTPServer):
    """Serves one book under a prefix from `start` to `stop`, on loopback unless told otherwise."""

    daemon_threads = False
    block_on_close = True  # `server_close` waits for the threads
    request_queue_size = QUEUE

    def __init__(
        self, book: WitnessBook, host: str = LOOPBACK, port: int = 0, prefix: str = ""
    ) -> None:
        """Listen; a port of 0 is any free one.  Raises `OSError` where that cannot be done."""
        self.book, self.prefix = book, prefix.rstrip("/")
        self._free = threading.BoundedSemaphore(MOST_THREADS)
        self._open: dict[socket.socket, str] = {}  # each with whose it is
        self._watch = threading.Lock()
        self._thread: threading.Thread | None = None
        self.stopping = False
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, port), _Handler)

    def server_bind(self) -> None:
        """Bind without asking a name server what this machine is called."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), self.server_address[1]

    @property
    def url(self) -> str:
        """The address under which it is asked."""
        host = f"[{self.server_name}]" if ":" in self.server_name else self.server_name
        return f"http://{host}:{self.server_port}{self.prefix}"

    def start(self) -> WitnessServer:
        """Begin to answer, in a thread of its own; return itself."""
        self._thread = threading.Thread(
            target=self.serve_forever, args=(POLL_S,), name="log-witness"
        )
        self._thread.start()
        return self

    def stop(self) -> None:
        """Take no more requests, finish those that have come, and close; twice is no error."""
        self.stopping = True
        if self._thread is not None:
            self.shutdown()
            self._thread.join()
            self._thread = None
        with self._watch:
            for connection in self._open:
                _hang_up(connection)
        self.server_close()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Give a connection a thread, or say that there is none left."""
        place = place_of(client_address[0])
        with self._watch:
            mine = sum(one == place for one in self._open.values())
            free = mine < MOST_OF_ONE and self._free.acquire(blocking=False)
            if free:
                self._open[request] = place
        if not free:
            request.setblocking(False)
            request.send(_BUSY)
            self.shutdown_request(request)
            return
        try:
            super().process_request(request, client_address)
        except BaseException:
            self._forget(request)
            raise

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Serve one connection."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._forget(request)

    def _forget(self, request: socket.socket) -> None:
        with self._watch:
            self._open.pop(request, None)
        self._free.release()

    def handle_error(self, *told: object) -> None:  # noqa: ARG002 - nobody is told who asked
        """Tell of a mistake of ours, without saying who asked; a broken line is none."""
        if not isinstance(sys.exception(), OSError):
            traceback.print_exc()


def _hang_up(connection: socket.socket) -> None:
    """Let whoever reads from a connection find its end; what is written still goes out."""
    try:
        connection.shutdown(socket.SHUT_RD)
    except OSError:
        return  # it was closed already
