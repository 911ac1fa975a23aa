//! The account on this host: wallets and what moves in them.

use crate::{
    Pager, Result,
    client::Client,
    practical_training::{BookingUrl, Credits, ListTransactions, WalletTransaction},
    routes,
};

/// The account on this host: wallets and what moves in them.
#[derive(Clone, Debug)]
pub struct Account(pub(super) Client);

impl Account {
    /// Gets the address at which candidates book for themselves, on this account.
    ///
    /// Evidence: `documented`; the field is assumed.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// println!("{:?}", client.virtual_bls().account().booking_url().await?.booking_url);
    /// # Ok(()) }
    /// ```
    pub async fn booking_url(&self) -> Result<BookingUrl> {
        self.0.send(routes::virtual_bls::ACCOUNT_BOOKING_URL).data().await
    }

    /// Gets the balances: credits by course, and money.
    ///
    /// Evidence: `documented`.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let credits = client.virtual_bls().account().credits().await?;
    /// println!("{:?} {:?}", credits.booking_money_balance, credits.currency);
    /// # Ok(()) }
    /// ```
    pub async fn credits(&self) -> Result<Credits> {
        self.0.send(routes::virtual_bls::ACCOUNT_CREDITS).data().await
    }

    /// Lists what moved in the wallets.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// ```no_run
    /// use hbportal::practical_training::ListTransactions;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let transactions = client.virtual_bls().account().transactions(ListTransactions::new());
    /// while let Some(transaction) = transactions.next().await? {
    ///     println!("{:?}: {:?} credits, {:?}", transaction.kind, transaction.credits, transaction.amount);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn transactions(&self, params: ListTransactions) -> Pager<WalletTransaction> {
        self.0.send(routes::virtual_bls::ACCOUNT_TRANSACTIONS).query(params).pages()
    }
}
