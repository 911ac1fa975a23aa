//! The agency's account on a host: wallets, balance, and what moved in them.

use std::collections::BTreeMap;

use super::{catalogue::Course, orders::PayOption};
use crate::{clock::Moment, hosts::Host};

/// Wallets of credits, one a course, and the money balance.
#[derive(Debug, Default)]
pub struct Account {
    /// Credits by course id.
    pub credits: BTreeMap<i64, u32>,
    pub balance_pence: i32,
    /// Whether bookings can be put on an invoice.
    pub invoice_payments: bool,
    /// Oldest first.
    pub transactions: Vec<Transaction>,
}

/// One movement.
#[derive(Debug)]
pub struct Transaction {
    pub id: usize,
    pub kind: Kind,
    pub course: &'static Course,
    pub booking_id: i64,
    /// Credits that moved; negative when they were taken.
    pub credits: i32,
    /// Pence that moved; negative when they were taken.
    pub pence: i32,
    pub created_at: Moment,
}

/// What moved it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Payment,
    Refund,
}

impl Account {
    /// The seeds: a full wallet, one with a single credit, the others empty, and 250 pounds.
    pub fn seeds(courses: &[Course]) -> Self {
        let credits =
            courses.iter().map(|course| course.id).zip([5, 1].into_iter().chain(std::iter::repeat(0)));
        Self {
            credits: credits.collect(),
            balance_pence: 25_000,
            invoice_payments: true,
            transactions: Vec::new(),
        }
    }

    /// Takes what a booking costs, or says why it cannot.
    pub fn pay(
        &mut self,
        host: Host,
        option: PayOption,
        course: &'static Course,
        booking_id: i64,
        now: Moment,
    ) -> Result<(), String> {
        match option {
            PayOption::Credits => {
                let credits = self.credits.entry(course.id).or_default();
                *credits = credits.checked_sub(1).ok_or("There are no credits left for this course.")?;
                self.note(Kind::Payment, course, booking_id, (-1, 0), now);
            }
            PayOption::Balance => {
                if self.balance_pence < course.price_pence {
                    return Err("The balance does not cover the price of this course.".to_owned());
                }
                self.balance_pence -= course.price_pence;
                self.note(Kind::Payment, course, booking_id, (0, -course.price_pence), now);
            }
            PayOption::Invoice if !self.invoice_payments => {
                let option = option.name(host);
                return Err(format!("The account is not enabled for payment by {option}."));
            }
            PayOption::Invoice | PayOption::CandidatePays => {}
        }
        Ok(())
    }

    /// Gives back what a booking took, and says whether it took anything.
    pub fn refund(
        &mut self,
        option: PayOption,
        course: &'static Course,
        booking_id: i64,
        now: Moment,
    ) -> bool {
        match option {
            PayOption::Credits => {
                *self.credits.entry(course.id).or_default() += 1;
                self.note(Kind::Refund, course, booking_id, (1, 0), now);
            }
            PayOption::Balance => {
                self.balance_pence = self.balance_pence.saturating_add(course.price_pence);
                self.note(Kind::Refund, course, booking_id, (0, course.price_pence), now);
            }
            PayOption::Invoice | PayOption::CandidatePays => return false,
        }
        true
    }

    fn note(
        &mut self,
        kind: Kind,
        course: &'static Course,
        booking_id: i64,
        (credits, pence): (i32, i32),
        created_at: Moment,
    ) {
        let id = self.transactions.len() + 1;
        self.transactions.push(Transaction { id, kind, course, booking_id, credits, pence, created_at });
    }
}
