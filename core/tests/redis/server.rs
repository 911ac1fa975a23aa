//! A Redis of the test's own: found on this machine, or installed where that is possible.

use std::{
    fs::File,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::OnceLock,
    thread,
    time::{Duration, Instant},
};

/// A running `redis-server` on a loopback port, ended with the test. It writes to disk, so that it can be started anew.
pub struct Redis {
    folder: tempfile::TempDir,
    port: u16,
    options: Vec<String>,
    server: Child,
}

impl Redis {
    /// Nothing where there is no Redis and none can be installed: the test is passed over then, and fails under CI.
    pub fn start(options: &[&str]) -> Option<Self> {
        if !is_there() {
            assert!(std::env::var_os("CI").is_none(), "redis-server is not installed, and could not be");
            eprintln!("PASSED OVER: redis-server is not installed (Debian: apt-get install redis-server)");
            return None;
        }
        let folder = tempfile::tempdir().expect("a folder");
        let options: Vec<String> = options.iter().map(|option| (*option).to_owned()).collect();
        for _ in 0..10 {
            let port = free_port();
            let mut server = spawn(port, folder.path(), &options);
            if answers(&mut server, port) {
                return Some(Self { folder, port, options, server });
            }
        }
        panic!("redis-server does not start; its last words are in {}", folder.keep().display());
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    pub fn stop(&mut self) {
        self.server.kill().and_then(|()| self.server.wait()).expect("ended");
    }

    pub fn start_again(&mut self) {
        self.server = spawn(self.port, self.folder.path(), &self.options);
        assert!(answers(&mut self.server, self.port), "redis-server does not start again");
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Debian's own, where this may install it; once, because its installer works for one at a time.
fn is_there() -> bool {
    static THERE: OnceLock<bool> = OnceLock::new();
    let installed = || runs("redis-server", &["--version"]);
    let install = || runs("apt-get", &["install", "--yes", "--no-install-recommends", "redis-server"]);
    *THERE.get_or_init(|| {
        installed() || ((install() || (runs("apt-get", &["update"]) && install())) && installed())
    })
}

fn runs(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command.status().is_ok_and(|status| status.success())
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port").port()
}

fn spawn(port: u16, folder: &Path, options: &[String]) -> Child {
    let log = File::create(folder.join("log")).expect("a log");
    Command::new("redis-server")
        .args(["--bind", "127.0.0.1", "--port", &port.to_string(), "--save", "", "--appendonly", "yes"])
        .args(["--appendfsync", "always"])
        .args(options)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(log)
        .stderr(Stdio::null())
        .spawn()
        .expect("redis-server")
}

/// Until it answers at all, if only that it wants a password.
fn answers(server: &mut Child, port: u16) -> bool {
    let give_up = Instant::now() + Duration::from_secs(30);
    while Instant::now() < give_up && server.try_wait().is_ok_and(|ended| ended.is_none()) {
        if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port))
            && stream.write_all(b"PING\r\n").is_ok()
            && stream.read(&mut [0; 16]).is_ok_and(|read| read > 0)
        {
            return true;
        }
        thread::sleep(Duration::from_millis(20));
    }
    false
}
