//! Bookings of timeslots.

use crate::{
    Download, Family, Id, Pager, Result,
    client::Client,
    practical_training::{Booking, CreateBooking, ListBookings},
    routes,
};

/// Bookings of timeslots.
#[derive(Clone, Debug)]
pub struct Bookings(pub(super) Client);

impl Bookings {
    /// Lists the bookings of the account.
    ///
    /// Evidence: `assumed` path and arguments; the name is documented.
    ///
    /// ```no_run
    /// use hbportal::practical_training::ListBookings;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let bookings = client.virtual_bls().bookings().list(ListBookings::new());
    /// while let Some(booking) = bookings.next().await? {
    ///     println!("{}: {:?}", booking.id, booking.training_status);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, params: ListBookings) -> Pager<Booking> {
        self.0.send(routes::virtual_bls::BOOKINGS_LIST).query(params).pages()
    }

    /// Gets one booking.
    ///
    /// Evidence: `assumed` path; the name is documented.
    ///
    /// Errors: `NotFoundError` when there is no such booking.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let booking = client.virtual_bls().bookings().get(7001).await?;
    /// println!("{:?}", booking.equipment_status);
    /// # Ok(()) }
    /// ```
    pub async fn get(&self, id: impl Into<Id>) -> Result<Booking> {
        self.0.send(routes::virtual_bls::BOOKINGS_GET).id(id).data().await
    }

    /// Books the timeslot of a hold that is known by its hash. A [`Hold`](crate::Hold) does it itself.
    ///
    /// Evidence: `documented`.
    ///
    /// Errors: `ValidationError` for wrong arguments, a hold that has expired, or a pay option that the account has not.
    ///
    /// ```no_run
    /// use hbportal::practical_training::{CreateBooking, PayOption};
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let hash = "4b1f0d6c8a7e4b1f0d6c8a7e4b1f0d6c";
    /// let booking = CreateBooking::new(hash, "Alex", "Nurse", "alex@example.com", PayOption::Credits)
    ///     .phone("+44 20 7946 0000")
    ///     .address("1 Example Street")
    ///     .city("London")
    ///     .postcode("E1 0AA");
    /// let booking = client.virtual_bls().bookings().create(booking).await?;
    /// println!("{}: {:?}", booking.id, booking.booking_status);
    /// # Ok(()) }
    /// ```
    pub async fn create(&self, params: CreateBooking) -> Result<Booking> {
        let booking = params.at(Family::VirtualBls);
        self.0.send(routes::virtual_bls::BOOKINGS_CREATE).json(booking).data().await
    }

    /// Downloads the certificate of a booking, once the training is completed and the equipment came back.
    ///
    /// Evidence: `documented`; how it is refused before is assumed.
    ///
    /// Errors: `ConflictError` or `NotFoundError` while there is none, `NotFoundError` when there is no such booking.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// if client.virtual_bls().bookings().get(7001).await?.certificate_available == Some(true) {
    ///     client.virtual_bls().bookings().certificate(7001).await?.save("certificate.pdf").await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn certificate(&self, id: impl Into<Id>) -> Result<Download> {
        self.0.send(routes::virtual_bls::BOOKINGS_CERTIFICATE).id(id).download("application/pdf").await
    }
}
