//! The portal emulator as a program.

use std::{
    io::{self, Read, Write},
    process::ExitCode,
    time::Duration,
};

use clap::Parser;
use hbportal_sandbox::{Config, Host, Sandbox};
use tokio::{sync::oneshot, time::sleep};

const AFTER_HELP: &str = "\
When it is ready it prints these lines, and serves until SIGINT, SIGTERM or --max-seconds:

  HBPORTAL_BASE_URL=http://127.0.0.1:PORT/api
  HBPORTAL_CLIENT_ID=1001
  HBPORTAL_API_KEY=sandbox-api-key-1001
  HBPORTAL_SANDBOX_URL=http://127.0.0.1:PORT/_sandbox
  HBPORTAL_PRACTICAL_TRAINING_BASE_URL=http://127.0.0.1:PORT/tdta/api/v1
  HBPORTAL_VIRTUAL_BLS_BASE_URL=http://127.0.0.1:PORT/bls/api/v1
  HBPORTAL_SERVICES_BASE_URL=http://127.0.0.1:PORT/services/api
  HBPORTAL_ACADEMY_BASE_URL=http://127.0.0.1:PORT/academy/api
  ready

In a shell, `export $(grep = FILE)` gives them to the programs that it starts. Faults, clock and counters are under HBPORTAL_SANDBOX_URL.";

/// The families on hosts of their own, by the names of the SDK.
const FAMILIES: [(&str, Host); 4] = [
    ("PRACTICAL_TRAINING", Host::Tdta),
    ("VIRTUAL_BLS", Host::Bls),
    ("SERVICES", Host::Services),
    ("ACADEMY", Host::Academy),
];

/// Emulates the Healthier Business Portal on 127.0.0.1.
#[derive(Debug, Parser)]
#[command(version, after_help = AFTER_HELP)]
struct Arguments {
    /// Port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Client id that may log in. The next number is a client without API access.
    #[arg(long, default_value_t = Config::CLIENT_ID)]
    client_id: i64,
    /// API key of that client.
    #[arg(long, default_value = Config::API_KEY)]
    api_key: String,
    /// End when standard input is closed, so that the sandbox never outlives its parent.
    #[arg(long)]
    exit_with_stdin: bool,
    /// End after this many seconds.
    #[arg(long, default_value_t = 3600, value_name = "SECONDS")]
    max_seconds: u64,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Without standard error there is nobody left to tell.
            drop(writeln!(io::stderr(), "hbportal-sandbox: {error}"));
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> io::Result<()> {
    let config = Config { client_id: arguments.client_id, api_key: arguments.api_key };
    let sandbox = Sandbox::start_with(config, arguments.port).await?;
    let signals = signals()?;
    announce(&sandbox)?;
    tokio::select! {
        () = signals => {}
        () = stdin_closed(), if arguments.exit_with_stdin => {}
        () = sleep(Duration::from_secs(arguments.max_seconds)) => {}
    }
    Ok(())
}

fn announce(sandbox: &Sandbox) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "HBPORTAL_BASE_URL={}", sandbox.base_url())?;
    writeln!(stdout, "HBPORTAL_CLIENT_ID={}", sandbox.client_id())?;
    writeln!(stdout, "HBPORTAL_API_KEY={}", sandbox.api_key())?;
    writeln!(stdout, "HBPORTAL_SANDBOX_URL={}", sandbox.control_url())?;
    for (family, host) in FAMILIES {
        writeln!(stdout, "HBPORTAL_{family}_BASE_URL={}", sandbox.base_url_of(host))?;
    }
    writeln!(stdout, "ready")?;
    stdout.flush()
}

/// Listens from now on, so that no signal is lost, and resolves at the first one.
#[cfg(unix)]
fn signals() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Listens from now on, so that no signal is lost, and resolves at the first one.
#[cfg(windows)]
fn signals() -> io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}

/// Reads standard input on a thread of its own: the process can end while the thread still waits.
async fn stdin_closed() {
    let (closed, wait) = oneshot::channel::<()>();
    std::thread::spawn(move || {
        let mut buffer = [0; 1024];
        while io::stdin().read(&mut buffer).is_ok_and(|length| length > 0) {}
        drop(closed);
    });
    // The sender is dropped, never used: the error is the message.
    drop(wait.await);
}
