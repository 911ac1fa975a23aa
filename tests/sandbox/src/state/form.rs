//! A referee's answers and the score they give.

use std::collections::BTreeMap;

use serde::Serialize;

/// A question of the form. Ratings have a weight; facts have weight 0.
#[derive(Debug)]
pub struct Question {
    code: &'static str,
    label: &'static str,
    weight: u32,
    usual_answer: &'static str,
}

/// The questions every template asks. The weights add up to 4, so scores are exact in binary.
pub const QUESTIONS: [Question; 6] = [
    question("employed_from", "From (Month/Year)", 0, "03/2021"),
    question("employed_to", "To (Month/Year)", 0, "09/2025"),
    question("clinical_skills", "Clinical skills", 2, "Excellent"),
    question("reliability", "Reliability", 1, "Good"),
    question("teamwork", "Teamwork", 1, "Good"),
    question("comments", "Further comments", 0, "A pleasure to work with."),
];

/// The ratings, worst first: the first is worth 1, the last 5.
const RATINGS: [&str; 5] = ["Unacceptable", "Poor", "Satisfactory", "Good", "Excellent"];

const fn question(
    code: &'static str,
    label: &'static str,
    weight: u32,
    usual_answer: &'static str,
) -> Question {
    Question { code, label, weight, usual_answer }
}

/// One line of `form_response`.
#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    pub field_code: String,
    pub label: String,
    pub value: String,
}

/// One entry of `score_breakdown`.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    pub label: &'static str,
    pub value: String,
    pub raw_score: f64,
    pub weight: u32,
    pub weighted_score: f64,
}

/// A filled-in form.
#[derive(Clone, Debug)]
pub struct Response {
    pub answers: Vec<Answer>,
    pub breakdown: BTreeMap<&'static str, Part>,
    /// Sum of the weighted scores over the sum of the weights.
    pub score: f64,
}

impl Response {
    /// Fills the form in. Questions left out get their usual answer, codes not on the form are added at
    /// the end, and `score` replaces every rating by that number.
    pub fn new(given: &BTreeMap<String, String>, score: Option<f64>) -> Result<Self, String> {
        let mut answers = Vec::new();
        let mut breakdown = BTreeMap::new();
        for question in &QUESTIONS {
            let given = given.get(question.code).map_or(question.usual_answer, String::as_str);
            let overruled = score.filter(|_| question.weight > 0);
            let value = overruled.map_or_else(|| given.to_owned(), |score| score.to_string());
            if question.weight > 0 {
                let raw_score = overruled.map_or_else(|| worth(question, given), Ok)?;
                breakdown.insert(question.code, part(question, value.clone(), raw_score));
            }
            answers.push(answer(question.code, question.label, value));
        }
        let known = |code: &str| QUESTIONS.iter().any(|question| question.code == code);
        for (code, value) in given.iter().filter(|(code, _)| !known(code)) {
            answers.push(answer(code, &code.replace('_', " "), value.clone()));
        }
        let weights: f64 = breakdown.values().map(|part| f64::from(part.weight)).sum();
        let score = breakdown.values().map(|part| part.weighted_score).sum::<f64>() / weights;
        Ok(Self { answers, breakdown, score })
    }
}

fn worth(question: &Question, rating: &str) -> Result<f64, String> {
    (1_u32..)
        .zip(RATINGS)
        .find(|(_, name)| name.eq_ignore_ascii_case(rating))
        .map(|(worth, _)| f64::from(worth))
        .ok_or_else(|| format!("{} takes one of {}.", question.code, RATINGS.join(", ")))
}

fn part(question: &Question, value: String, raw_score: f64) -> Part {
    let weighted_score = raw_score * f64::from(question.weight);
    Part { label: question.label, value, raw_score, weight: question.weight, weighted_score }
}

fn answer(code: &str, label: &str, value: String) -> Answer {
    Answer { field_code: code.to_owned(), label: label.to_owned(), value }
}
