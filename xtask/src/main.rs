//! `cargo xtask …`: the tools of this repository. Each subcommand is a module of its own.

mod bench;
mod bindgen;
mod demo;
mod node;
mod python;
mod repository;
mod sandbox;
mod soak;
mod steps;
mod swift;
mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The tools of the hbportal repository.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run the main job against the sandbox portal; builds what it needs.
    Demo(demo::Options),
    /// Run every check and every test of every language; sets up what it needs.
    Test,
    /// Work on the Swift package alone: its tests, demo, bench or soak.
    Swift(swift::Options),
    /// Write the surface of core out for the other languages.
    Bindgen(bindgen::Options),
    /// Measure what a call costs, as ratios against peers in the same run: some minutes.
    Bench,
    /// Run what takes long or much memory, and print the figures.
    Soak,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Demo(options) => demo::run_demo(&options),
        Command::Test => test::run_tests(),
        Command::Swift(options) => swift::run_swift(&options),
        Command::Bindgen(options) => bindgen::run(&options),
        Command::Bench => bench::run_bench(),
        Command::Soak => soak::run_soak(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem:#}");
            ExitCode::FAILURE
        }
    }
}
