//! Bookings of seats.

use serde::{Serialize, Serializer};

use crate::{
    Family, Id, Pager, Result,
    client::Client,
    dialect,
    request::{Problems, Request},
    routes,
};

use super::booking::{Booking, PayOption};

/// Bookings of seats.
#[derive(Clone, Debug)]
pub struct Bookings(pub(super) Client);

impl Bookings {
    /// Lists the bookings of the account.
    ///
    /// Evidence: `assumed` arguments; path and name are documented.
    ///
    /// ```no_run
    /// use hbportal::practical_training::ListBookings;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let bookings = client.practical_training().bookings().list(ListBookings::new());
    /// while let Some(booking) = bookings.next().await? {
    ///     println!("{}: {:?}", booking.id, booking.booking_status);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, params: ListBookings) -> Pager<Booking> {
        self.0.send(routes::practical_training::BOOKINGS_LIST).query(params).pages()
    }

    /// Gets one booking.
    ///
    /// Evidence: `assumed` path; the name is documented.
    ///
    /// Errors: `NotFoundError` when there is no such booking.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let booking = client.practical_training().bookings().get(7001).await?;
    /// println!("{:?}", booking.attendance);
    /// # Ok(()) }
    /// ```
    pub async fn get(&self, id: impl Into<Id>) -> Result<Booking> {
        self.0.send(routes::practical_training::BOOKINGS_GET).id(id).data().await
    }

    /// Books the seat of a hold that is known by its hash. A [`Hold`](crate::Hold) does it itself.
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
    /// let booking = CreateBooking::new(hash, "Alex", "Nurse", "alex@example.com", PayOption::Invoice)
    ///     .phone("+44 20 7946 0000")
    ///     .agency_email("invoices@example.com");
    /// let booking = client.practical_training().bookings().create(booking).await?;
    /// println!("{}: {:?}", booking.id, booking.booking_status);
    /// # Ok(()) }
    /// ```
    pub async fn create(&self, params: CreateBooking) -> Result<Booking> {
        let booking = params.at(Family::PracticalTraining);
        self.0.send(routes::practical_training::BOOKINGS_CREATE).json(booking).data().await
    }

    /// Cancels a booking. Nothing is returned where the host answers without a body.
    ///
    /// Evidence: `assumed` path and answer; the name is documented.
    ///
    /// Errors: `ConflictError` when it is cancelled already or too late for it, `NotFoundError` when there is no such
    /// booking.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// client.practical_training().bookings().cancel(7001).await?;
    /// # Ok(()) }
    /// ```
    pub async fn cancel(&self, id: impl Into<Id>) -> Result<Option<Booking>> {
        self.0.send(routes::practical_training::BOOKINGS_CANCEL).id(id).data_or_nothing().await
    }

    /// Lists the bookings to which nobody came.
    ///
    /// Evidence: `assumed` path and arguments; the name is documented.
    ///
    /// ```no_run
    /// use hbportal::practical_training::ListBookings;
    ///
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let missed = client.practical_training().bookings().no_shows(ListBookings::new());
    /// println!("{}", missed.collect().await?.len());
    /// # Ok(()) }
    /// ```
    pub fn no_shows(&self, params: ListBookings) -> Pager<Booking> {
        self.0.send(routes::practical_training::BOOKINGS_NO_SHOWS).query(params).pages()
    }
}

/// Which bookings to list.
#[derive(Clone, Debug, Default, PartialEq, Request)]
#[non_exhaustive]
pub struct ListBookings {
    /// The page to start with, from 1.
    pub page: Option<i64>,
    /// How many a page.
    pub per_page: Option<i64>,
}

impl Request for ListBookings {
    fn check(&self, problems: &mut Problems) {
        problems.at_least_one("page", self.page);
        problems.at_least_one("per_page", self.per_page);
    }
}

/// A new booking of a seat that is held.
#[derive(Clone, Debug, PartialEq, Request)]
#[non_exhaustive]
pub struct CreateBooking {
    /// What names the hold.
    pub hold_hash: String,
    /// First name of who is trained.
    pub first_name: String,
    /// Last name of who is trained.
    pub last_name: String,
    /// Their e-mail address.
    pub email: String,
    /// How it is paid.
    pub pay_option: PayOption,
    /// Their telephone number. Whether a host takes a booking without it is not documented.
    pub phone: Option<String>,
    /// What they work as.
    pub job_role: Option<String>,
    /// Street and number to which the equipment is sent; needed by virtual BLS, and known to it alone.
    pub address: Option<String>,
    /// City to which the equipment is sent; needed by virtual BLS, and known to it alone.
    pub city: Option<String>,
    /// Postcode to which the equipment is sent; needed by virtual BLS, and known to it alone.
    pub postcode: Option<String>,
    /// Whom at the agency to ask.
    pub agency_contact_name: Option<String>,
    /// Their e-mail address.
    pub agency_contact_email: Option<String>,
    /// Where invoices are sent; known to practical training alone.
    pub agency_email: Option<String>,
}

/// A new booking of the seat that a hold has.
#[derive(Clone, Debug, PartialEq, Request)]
#[non_exhaustive]
pub struct BookHold {
    /// First name of who is trained.
    pub first_name: String,
    /// Last name of who is trained.
    pub last_name: String,
    /// Their e-mail address.
    pub email: String,
    /// How it is paid.
    pub pay_option: PayOption,
    /// Their telephone number. Whether a host takes a booking without it is not documented.
    pub phone: Option<String>,
    /// What they work as.
    pub job_role: Option<String>,
    /// Street and number to which the equipment is sent; needed by virtual BLS, and known to it alone.
    pub address: Option<String>,
    /// City to which the equipment is sent; needed by virtual BLS, and known to it alone.
    pub city: Option<String>,
    /// Postcode to which the equipment is sent; needed by virtual BLS, and known to it alone.
    pub postcode: Option<String>,
    /// Whom at the agency to ask.
    pub agency_contact_name: Option<String>,
    /// Their e-mail address.
    pub agency_contact_email: Option<String>,
    /// Where invoices are sent; known to practical training alone.
    pub agency_email: Option<String>,
}

impl BookHold {
    pub(crate) fn with_hash(self, hold_hash: &str) -> CreateBooking {
        CreateBooking {
            hold_hash: hold_hash.to_owned(),
            first_name: self.first_name,
            last_name: self.last_name,
            email: self.email,
            pay_option: self.pay_option,
            phone: self.phone,
            job_role: self.job_role,
            address: self.address,
            city: self.city,
            postcode: self.postcode,
            agency_contact_name: self.agency_contact_name,
            agency_contact_email: self.agency_contact_email,
            agency_email: self.agency_email,
        }
    }
}

impl Request for CreateBooking {
    fn check(&self, problems: &mut Problems) {
        problems.not_empty("hold_hash", &self.hold_hash);
        problems.not_empty("first_name", &self.first_name);
        problems.not_empty("last_name", &self.last_name);
        problems.email("email", &self.email);
        problems.not_empty("pay_option", self.pay_option.as_str());
        for (name, email) in
            [("agency_contact_email", &self.agency_contact_email), ("agency_email", &self.agency_email)]
        {
            if let Some(email) = email {
                problems.email(name, email);
            }
        }
    }
}

impl Request for BookHold {
    fn check(&self, problems: &mut Problems) {
        // Any hash will do: the hold has its own.
        self.clone().with_hash("hold").check(problems);
    }
}

impl CreateBooking {
    /// The booking as it goes to one of the hosts.
    pub(crate) fn at(self, family: Family) -> BookingAt {
        BookingAt { family, booking: self }
    }
}

/// A booking as it goes to one of the hosts: by its rules, and in its words.
pub(crate) struct BookingAt {
    family: Family,
    booking: CreateBooking,
}

impl Request for BookingAt {
    fn check(&self, problems: &mut Problems) {
        let booking = &self.booking;
        booking.check(problems);
        let address =
            [("address", &booking.address), ("city", &booking.city), ("postcode", &booking.postcode)];
        for (name, value) in address {
            match (self.family, value) {
                (Family::VirtualBls, value) => {
                    if value.as_deref().unwrap_or_default().trim().is_empty() {
                        problems.add(name, "is needed: the equipment is sent there");
                    }
                }
                (_, Some(_)) => problems.add(name, "has no meaning for practical training"),
                (_, None) => {}
            }
        }
        if self.family == Family::VirtualBls && booking.agency_email.is_some() {
            problems.add("agency_email", "has no meaning for virtual BLS");
        }
    }
}

impl Serialize for BookingAt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let pay_option = dialect::pay_option(self.family, &self.booking.pay_option).into();
        CreateBooking { pay_option, ..self.booking.clone() }.serialize(serializer)
    }
}
