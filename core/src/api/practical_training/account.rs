//! The account on this host: wallets and what moves in them.

use crate::{
    Pager, Result, Timestamp,
    client::Client,
    model::{Extra, Model},
    request::{Problems, Request},
    routes,
};

use super::courses::BookableCourse;

/// The account on this host: wallets and what moves in them.
#[derive(Clone, Debug)]
pub struct Account(pub(super) Client);

impl Account {
    /// Gets what the host knows of the account.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let profile = client.practical_training().account().profile().await?;
    /// println!("invoices: {:?}", profile.invoice_payments);
    /// # Ok(()) }
    /// ```
    pub async fn profile(&self) -> Result<AccountProfile> {
        self.0.send(routes::practical_training::ACCOUNT_PROFILE).data().await
    }

    /// Gets the address at which candidates book for themselves, on this account.
    ///
    /// Evidence: `assumed` path; documented for virtual BLS; the field is assumed.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// println!("{:?}", client.practical_training().account().booking_url().await?.booking_url);
    /// # Ok(()) }
    /// ```
    pub async fn booking_url(&self) -> Result<BookingUrl> {
        self.0.send(routes::practical_training::ACCOUNT_BOOKING_URL).data().await
    }

    /// Gets the balances: credits by course, and money.
    ///
    /// Evidence: `assumed` path; the answer is documented.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let credits = client.practical_training().account().credits().await?;
    /// println!("{:?} {:?}", credits.booking_money_balance, credits.currency);
    /// # Ok(()) }
    /// ```
    pub async fn credits(&self) -> Result<Credits> {
        self.0.send(routes::practical_training::ACCOUNT_CREDITS).data().await
    }

    /// Lists what moved in the wallets.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// ```no_run
    /// use hbportal::practical_training::ListTransactions;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let transactions = client.practical_training().account().transactions(ListTransactions::new());
    /// while let Some(transaction) = transactions.next().await? {
    ///     println!("{:?}: {:?} credits, {:?}", transaction.kind, transaction.credits, transaction.amount);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn transactions(&self, params: ListTransactions) -> Pager<WalletTransaction> {
        self.0.send(routes::practical_training::ACCOUNT_TRANSACTIONS).query(params).pages()
    }
}

/// Which movements to list.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct ListTransactions {
    /// The page to start with, from 1.
    pub page: Option<i64>,
    /// How many a page.
    pub per_page: Option<i64>,
}

impl Request for ListTransactions {
    fn check(&self, problems: &mut Problems) {
        problems.at_least_one("page", self.page);
        problems.at_least_one("per_page", self.per_page);
    }
}

/// What the host knows of the account.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct AccountProfile {
    /// Its number.
    pub id: Option<i64>,
    /// Its name.
    pub name: Option<String>,
    /// Its code, which stands in booking addresses.
    pub code: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Whether bookings can be paid by invoice.
    pub invoice_payments: Option<bool>,
    /// What its money is counted in, such as `GBP`.
    pub currency: Option<String>,
    /// What else came.
    pub extra: Extra,
}

/// Where candidates book for themselves.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct BookingUrl {
    /// The address.
    pub booking_url: Option<String>,
    /// What else came.
    pub extra: Extra,
}

/// The balances of an account.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct Credits {
    /// The credits, course by course: each course has a wallet of its own.
    pub booking_credits: Option<Vec<CourseCredits>>,
    /// The money.
    pub booking_money_balance: Option<f64>,
    /// What the money is counted in, such as `GBP`.
    pub currency: Option<String>,
    /// What else came.
    pub extra: Extra,
}

/// The credits for one course.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct CourseCredits {
    /// The number of the course.
    pub course_id: Option<i64>,
    /// The name of the course.
    pub course_name: Option<String>,
    /// How many bookings they pay.
    pub credits: Option<i64>,
    /// What else came.
    pub extra: Extra,
}

/// A movement in the wallets. Its fields are not documented.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct WalletTransaction {
    /// Its number.
    pub id: Option<i64>,
    /// What kind of movement it is, in the host's words.
    #[wire("type")]
    pub kind: Option<String>,
    /// The course.
    pub course: Option<BookableCourse>,
    /// The number of the booking.
    pub booking_id: Option<i64>,
    /// The credits that moved; negative where they were taken.
    pub credits: Option<i64>,
    /// The money that moved; negative where it was taken.
    pub amount: Option<f64>,
    /// What the money is counted in, such as `GBP`.
    pub currency: Option<String>,
    /// When it moved.
    pub created_at: Option<Timestamp>,
    /// What else came.
    pub extra: Extra,
}
