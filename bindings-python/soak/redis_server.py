"""A Redis of one's own on a loopback port, which writes to disk so that it can be started anew."""

from __future__ import annotations

import shutil
import socket
import subprocess
import tempfile
import time

PROGRAM = shutil.which("redis-server")


class Redis:
    def __init__(self) -> None:
        assert PROGRAM, "redis-server is not installed (Debian: apt-get install redis-server)"
        self.folder = tempfile.TemporaryDirectory()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self.url = f"redis://127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        assert PROGRAM
        options = {
            "--bind": "127.0.0.1",
            "--port": str(self.port),
            "--dir": self.folder.name,
            "--save": "",
            "--appendonly": "yes",
            "--appendfsync": "always",
        }
        words = [word for option in options.items() for word in option]
        self.process = subprocess.Popen([PROGRAM, *words], stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + 30
        while not self.answers():
            assert self.process.poll() is None, "redis-server ended at once"
            assert time.monotonic() < deadline, "redis-server does not answer"
            time.sleep(0.02)

    def answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
                connection.sendall(b"PING\r\n")
                return connection.recv(16).startswith(b"+PONG")
        except OSError:
            return False

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()

    def close(self) -> None:
        self.stop()
        self.folder.cleanup()
