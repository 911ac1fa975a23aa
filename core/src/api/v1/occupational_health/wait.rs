//! Waiting for a screening to end.

use std::{future::Future, time::Duration};

use tokio::time::{Instant, sleep, timeout_at};

use super::{Screening, SubmissionResult};
use crate::{
    error::{Context, Error, ErrorKind, Result},
    request::{Problems, Request},
    transport::random,
};

const OPERATION: &str = "v1.occupational_health.wait_for_result";
const DEFAULT_TIMEOUT: f64 = 3_600.0;
const FIRST_DELAY: Duration = Duration::from_secs(1);
const DEFAULT_LONGEST_DELAY: f64 = 60.0;

/// How long to wait for a result, and how often to ask.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct WaitForResult {
    /// How long to wait in all, in seconds. 3600 by default.
    pub timeout: Option<f64>,
    /// The longest time between two questions, in seconds. They begin at one a second, and the time doubles up to this. 60
    /// by default.
    pub longest_delay: Option<f64>,
}

impl Request for WaitForResult {
    fn check(&self, problems: &mut Problems) {
        problems.seconds("timeout", self.timeout);
        problems.seconds("longest_delay", self.longest_delay);
    }
}

/// Asks until the screening has ended or the time is over.
pub(super) async fn until_finished<F>(
    patience: &WaitForResult,
    mut ask: impl FnMut() -> F,
) -> Result<SubmissionResult>
where
    F: Future<Output = Result<Screening>>,
{
    let context = Context { operation: Some(OPERATION), ..Context::default() };
    patience.validate().map_err(|error| error.at(&context))?;
    let seconds = patience.timeout.unwrap_or(DEFAULT_TIMEOUT);
    let longest = Duration::from_secs_f64(patience.longest_delay.unwrap_or(DEFAULT_LONGEST_DELAY));
    let end = Instant::now() + Duration::from_secs_f64(seconds);
    let mut bound = FIRST_DELAY.min(longest);
    // What was last heard, when the time is over: nothing bad, or the failure that stood in the way.
    let mut failure = None;
    loop {
        let mut wait = jittered(bound);
        match timeout_at(end, ask()).await {
            Ok(Ok(Screening::Finished(result))) => return Ok(result),
            Ok(Ok(Screening::Running)) => failure = None,
            Ok(Err(error)) if error.is_retryable() => {
                wait = wait.max(error.retry_after().unwrap_or_default());
                failure = Some(error);
            }
            Ok(Err(error)) => return Err(error),
            Err(_) => break,
        }
        if Instant::now() + wait >= end {
            break;
        }
        sleep(wait).await;
        bound = bound.saturating_mul(2).min(longest);
    }
    Err(failure.unwrap_or_else(|| {
        let text = format!(
            "the screening still runs after {seconds} s; ask again later, or give a longer `timeout`"
        );
        Error::new(ErrorKind::Timeout, text).at(&context)
    }))
}

/// Between half of the time and all of it, so that those who began together do not ask together.
fn jittered(bound: Duration) -> Duration {
    let half = u64::try_from(bound.as_micros() / 2).unwrap_or(u64::MAX);
    Duration::from_micros(half.saturating_add(random() % half.max(1)))
}

#[cfg(test)]
mod tests {
    use std::{cell::RefCell, collections::VecDeque};

    use super::*;
    use crate::model::Model as _;

    fn passed() -> Result<Screening> {
        SubmissionResult::from_json(br#"{"status": "pass"}"#).map(Screening::Finished)
    }

    const RUNNING: Result<Screening> = Ok(Screening::Running);

    fn failed(kind: ErrorKind) -> Result<Screening> {
        Err(Error::new(kind, "no answer"))
    }

    /// The outcome, and the seconds at which it was asked. The last answer holds for all that follow.
    async fn wait(
        patience: WaitForResult,
        answers: Vec<Result<Screening>>,
    ) -> (Result<SubmissionResult>, Vec<f64>) {
        let begin = Instant::now();
        let (answers, asked) = (RefCell::new(VecDeque::from(answers)), RefCell::new(Vec::new()));
        let outcome = until_finished(&patience, || {
            asked.borrow_mut().push(begin.elapsed().as_secs_f64());
            let mut answers = answers.borrow_mut();
            let answer = if answers.len() > 1 { answers.pop_front() } else { answers.front().cloned() };
            async { answer.expect("an answer") }
        })
        .await;
        (outcome, asked.into_inner())
    }

    #[tokio::test(start_paused = true)]
    async fn it_asks_less_and_less_often_until_there_is_a_result() {
        let mut answers: Vec<_> = std::iter::repeat_n(RUNNING, 12).collect();
        answers.push(passed());
        let (outcome, asked) = wait(WaitForResult::new().longest_delay(30.0), answers).await;
        assert_eq!(outcome.expect("a result").status.as_str(), "pass");
        let gaps: Vec<f64> = asked.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert_eq!(gaps.len(), 12);
        let mut bound = 1.0;
        for gap in gaps {
            assert!((bound / 2.0 - 0.01..bound + 0.01).contains(&gap), "{gap} of {bound}");
            bound = f64::min(bound * 2.0, 30.0);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn at_the_end_of_its_time_it_says_that_the_screening_still_runs() {
        let (outcome, asked) = wait(WaitForResult::new().timeout(90.0), vec![RUNNING]).await;
        let error = outcome.expect_err("still running");
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Timeout, Some(OPERATION)));
        assert!(error.to_string().contains("still runs after 90 s") && error.is_retryable(), "{error}");
        assert!(asked.iter().all(|second| *second < 90.0) && asked.len() > 5, "{asked:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_question_that_hangs_ends_with_the_time() {
        let begin = Instant::now();
        let outcome = until_finished(&WaitForResult::new().timeout(5.0), std::future::pending).await;
        assert_eq!(outcome.expect_err("hanging").kind(), ErrorKind::Timeout);
        assert_eq!(begin.elapsed(), Duration::from_secs(5));
    }

    #[tokio::test(start_paused = true)]
    async fn what_may_pass_does_not_end_it_and_what_may_not_does() {
        let passing = vec![failed(ErrorKind::Connection), RUNNING, failed(ErrorKind::Server), passed()];
        assert!(wait(WaitForResult::new(), passing).await.0.is_ok());

        let limited = failed(ErrorKind::RateLimit)
            .map_err(|error| error.with_retry_after(Some(Duration::from_secs(40))));
        let (outcome, asked) = wait(WaitForResult::new(), vec![limited, passed()]).await;
        assert!(outcome.is_ok() && asked[1] >= 40.0, "{asked:?}");

        let (outcome, asked) = wait(WaitForResult::new(), vec![failed(ErrorKind::NotFound)]).await;
        assert_eq!((outcome.expect_err("unknown").kind(), asked.len()), (ErrorKind::NotFound, 1));

        let (outcome, _) =
            wait(WaitForResult::new().timeout(20.0), vec![RUNNING, failed(ErrorKind::Server)]).await;
        assert_eq!(outcome.expect_err("broken to the end").kind(), ErrorKind::Server);
    }

    #[tokio::test]
    async fn a_time_that_is_none_asks_nothing() {
        for (patience, field) in [
            (WaitForResult::new().timeout(0.0), "timeout"),
            (WaitForResult::new().timeout(f64::NAN), "timeout"),
            (WaitForResult::new().longest_delay(-1.0), "longest_delay"),
        ] {
            let (outcome, asked) = wait(patience, vec![passed()]).await;
            assert!(outcome.expect_err(field).fields().contains_key(field) && asked.is_empty());
        }
    }
}
