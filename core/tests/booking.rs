//! The hosts beside the portal against the sandbox: the good path of each operation, and the errors it documents.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

mod support;

use hbportal::{
    Client, Day, Error, ErrorKind, Family, RefreshToken, Result,
    academy::{ListAcademyBookings, SearchAcademyBookings, SearchBookingLinks},
    practical_training::{
        BookHold, Booking, BookingStatus, CreateBooking, CreateBookingWebhook, ListBookings,
        ListTrainingEvents, ListTransactions, PayOption, PayStatus, SendBookingInvite, SortDirection,
        UpdateBookingWebhook,
    },
    routes,
    services::ListInterviews,
    virtual_bls::{HoldTimeslot, ListTimeslots},
};
use hbportal_sandbox::{AccountChange, BookingAct, FaultOrder, Host, Sandbox};
use support::hosts::{self, assert_all_called, client, key, options};

fn attendee(pay_option: PayOption) -> BookHold {
    BookHold::new("Alex", "Nurse", "alex@example.com", pay_option).phone("+44 20 7946 0000")
}

fn at_home(pay_option: PayOption) -> BookHold {
    attendee(pay_option).address("1 Example Street").city("London").postcode("E1 0AA")
}

async fn slot(client: &Client) -> HoldTimeslot {
    let slots = client.virtual_bls().timeslots().list(ListTimeslots::new());
    let slot = slots.next().await.expect("slots").expect("a slot");
    let course = slot.course.and_then(|course| course.id).expect("a course");
    HoldTimeslot::new(course, slot.date.expect("a day"), slot.time.expect("a time"))
}

#[tokio::test]
async fn every_operation_of_practical_training_works() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let training = client.practical_training();

    let profile = training.account().profile().await.expect("a profile");
    assert_eq!((profile.invoice_payments, profile.id), (Some(true), Some(sandbox.client_id())));
    let url = training.account().booking_url().await.expect("a url").booking_url;
    assert!(url.is_some_and(|url| url.contains("sgi=")));
    let courses = training.courses().list().collect().await.expect("courses");
    assert!(courses.iter().all(|course| course.id.is_some() && course.cost_inc_vat.is_some()));
    let locations = training.locations().list().collect().await.expect("locations");
    assert!(locations.iter().all(|location| location.address.is_some()));

    let filters = ListTrainingEvents::new()
        .course_id(11)
        .location_id(31)
        .date_from(Day::today())
        .date_to(Day::today().plus_days(60))
        .available_only(true)
        .sort("start_date")
        .sort_dir(SortDirection::Desc)
        .per_page(1);
    let events = training.events().list(filters).collect().await.expect("events");
    assert!(events.len() > 1 && events.is_sorted_by_key(|event| std::cmp::Reverse(event.start_date)));
    assert!(events.iter().all(|event| event.course.as_ref().is_some_and(|course| course.id == Some(11))));
    let told = |query: &str| {
        sandbox.requests().log.iter().any(|seen| seen.query.as_deref().is_some_and(|all| all.contains(query)))
    };
    assert!(
        told("available_only=1") && told(&format!("date_from={}", Day::today())) && told("sort_dir=desc")
    );
    let event = training.events().get(301).await.expect("an event");
    assert_eq!(event.remaining_slots, Some(12));

    let hold = training.events().hold(301).await.expect("a hold");
    let seat = hold.details().clone();
    assert_eq!((seat.event_id, seat.expires_in_seconds), (Some(301), Some(1800)));
    assert_eq!(seat.course.and_then(|course| course.name), event.course.and_then(|course| course.name));
    assert!(seat.location.is_some_and(|location| location.name.is_some()));
    assert_eq!((seat.start_date, seat.date), (event.start_date, None));
    let again = training.events().hold(302).await.expect_err("a second hold");
    assert_eq!((again.kind(), again.status()), (ErrorKind::Conflict, Some(409)));
    let there_is = again.hold().expect("the hold there is");
    assert_eq!((there_is.hold_hash.as_str(), there_is.event_id), (hold.hash(), Some(301)));

    // By invoice, which this host has another word for.
    let booked = hold.book(attendee(PayOption::Invoice).agency_email("a@example.com")).await.expect("booked");
    assert_eq!(booked.pay_option, Some(PayOption::Invoice));
    assert_eq!(booked.booking_status, Some(BookingStatus::Booked));
    assert_eq!(booked.pay_status, Some(PayStatus::Invoiced));
    assert!(booked.location.is_some() && booked.attendance.is_none() && booked.virtual_session.is_none());
    assert_eq!(training.bookings().get(booked.id).await.expect("by id"), booked);

    let second = training.events().hold(302).await.expect("free again");
    second.keep();
    let with_hash =
        CreateBooking::new(second.hash(), "Kim", "Nurse", "kim@example.com", PayOption::CandidatePays)
            .phone("1")
            .job_role("Nurse");
    let pending = training.bookings().create(with_hash).await.expect("booked by hash");
    assert_eq!(pending.booking_status, Some(BookingStatus::Pending));
    assert!(pending.payment_url.is_some());
    let listed = training.bookings().list(ListBookings::new().per_page(1)).collect().await.expect("bookings");
    assert_eq!(listed.iter().map(|booking| booking.id).collect::<Vec<_>>(), [pending.id, booked.id]);
    sandbox.act_on_booking(Host::Tdta, booked.id, BookingAct::NoShow).expect("did not come");
    let missed = training.bookings().no_shows(ListBookings::new()).collect().await.expect("no shows");
    assert_eq!((missed.len(), missed[0].attendance.as_deref()), (1, Some("no_show")));

    let third = training.events().hold(301).await.expect("a hold");
    let settled = third.book(attendee(PayOption::Balance)).await.expect("paid");
    let cancelled = training.bookings().cancel(settled.id).await.expect("cancelled").expect("a booking");
    assert_eq!(cancelled.booking_status, Some(BookingStatus::Cancelled));
    assert_eq!(cancelled.pay_status, Some(PayStatus::Refunded));
    let moved = training.account().transactions(ListTransactions::new()).collect().await.expect("movements");
    assert_eq!(
        moved.iter().map(|one| one.kind.as_deref()).collect::<Vec<_>>(),
        [Some("refund"), Some("payment")]
    );
    assert!(moved[1].amount.is_some_and(|amount| amount < 0.0) && moved[1].booking_id == Some(settled.id));
    let credits = training.account().credits().await.expect("credits");
    assert_eq!((credits.booking_money_balance, credits.currency.as_deref()), (Some(250.0), Some("GBP")));
    assert_eq!(credits.booking_credits.expect("wallets")[0].credits, Some(5));

    let hash = training.events().hold(303).await.map(|hold| {
        hold.keep();
        hold.hash().to_owned()
    });
    let hash = hash.expect("a hold");
    training.events().release(hash.as_str()).await.expect("released");
    let gone = training.events().release(hash.as_str()).await.expect_err("gone");
    assert_eq!(gone.kind(), ErrorKind::NotFound);

    let invite = SendBookingInvite::new("alex@example.com").first_name("Alex").course_id(11);
    let invite = training.invites().send(invite).await.expect("an invite");
    assert!(invite.booking_url.is_some() && invite.course.is_some_and(|course| course.id == Some(11)));

    webhooks_of_practical_training(&client).await;

    let info = training.auth().token_info().await.expect("info");
    assert_eq!(info.client_id, Some(sandbox.client_id()));
    let pair = training.auth().token().await.expect("a pair to hand out");
    let handed = pair.refresh_token.expect("a refresh token");
    training.auth().refresh(RefreshToken::new(handed)).await.expect("renewed");
    training.auth().revoke().await.expect("revoked");
    training.auth().token_info().await.expect("logged in again");

    assert_all_called(&sandbox, Family::PracticalTraining);
    assert_eq!(sandbox.sessions().logins, 0, "the portal was not needed");
}

async fn webhooks_of_practical_training(client: &Client) {
    let webhooks = client.practical_training().webhooks();
    let endpoint = CreateBookingWebhook::new("http://127.0.0.1:9/hooks").name("Bookings").timeout_seconds(5);
    let created = webhooks.create(endpoint).await.expect("an endpoint");
    let secret = created.secret.expect("the secret, once");
    assert!(
        created.message.is_some() && !created.endpoint.events.is_empty(),
        "all events where none are named"
    );
    assert!(
        !created.extra.contains_key("signing_secret")
            && !created.endpoint.extra.contains_key("signing_secret")
    );
    let prefix = created.endpoint.secret_prefix.expect("its beginning");
    assert!(prefix.len() == 12 && secret.reveal().starts_with(&prefix));
    let id = created.endpoint.id;
    let listed = webhooks.list().collect().await.expect("endpoints");
    assert_eq!((listed.len(), listed[0].name.as_deref()), (1, Some("Bookings")));
    let change = UpdateBookingWebhook::new().events(["booking.created".to_owned()]).is_active(false);
    let changed = webhooks.update(id, change).await.expect("updated");
    assert!(!changed.is_active && changed.events == ["booking.created"]);
    let rotated = webhooks.rotate_secret(id).await.expect("rotated");
    assert!(rotated.secret.is_some_and(|new| new != secret) && rotated.message.is_some());
    webhooks.delete(id).await.expect("deleted");
    assert_eq!(webhooks.delete(id).await.expect_err("gone").kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn every_operation_of_virtual_bls_works() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let bls = client.virtual_bls();

    assert!(bls.account().booking_url().await.expect("a url").booking_url.is_some());
    assert_eq!(bls.courses().list().collect().await.expect("courses").len(), 2);
    let soon = ListTimeslots::new().course_id(22).date_from(Day::today()).date_to(Day::today().plus_days(3));
    let slots = bls.timeslots().list(soon.per_page(2)).collect().await.expect("slots");
    assert!(slots.len() > 2 && slots.iter().all(|slot| slot.remaining_slots == Some(3)));

    let asked = slot(&client).await;
    let hold = bls.timeslots().hold(asked.clone()).await.expect("a hold");
    let seat = hold.details().clone();
    assert_eq!((seat.date, seat.time.as_deref()), (Some(asked.date), Some(asked.time.as_str())));
    assert_eq!(seat.course.and_then(|course| course.id), Some(asked.course_id));
    let again = bls.timeslots().hold(asked.clone()).await.expect_err("a second hold");
    assert_eq!(again.kind(), ErrorKind::Conflict);
    let there_is = again.hold().expect("the hold there is");
    assert_eq!((there_is.hold_hash.as_str(), there_is.date), (hold.hash(), Some(asked.date)));

    let booked = hold.book(at_home(PayOption::Invoice)).await.expect("booked");
    assert_eq!((&booked.pay_option, booked.certificate_available), (&Some(PayOption::Invoice), Some(false)));
    let session = booked.virtual_session.clone().expect("a meeting");
    assert!(session.zoom_link.is_some() && session.zoom_password.is_some());
    assert_eq!(bls.bookings().get(booked.id).await.expect("by id"), booked);

    let early = bls.bookings().certificate(booked.id).await.expect_err("not yet");
    assert_eq!((early.kind(), early.hold()), (ErrorKind::Conflict, None));
    sandbox.act_on_booking(Host::Bls, booked.id, BookingAct::Complete).expect("completed");
    let early = bls.bookings().certificate(booked.id).await.expect_err("the equipment is out");
    assert_eq!(early.kind(), ErrorKind::Conflict);
    sandbox.act_on_booking(Host::Bls, booked.id, BookingAct::ReturnEquipment).expect("came back");
    let pdf = bls.bookings().certificate(booked.id).await.expect("a certificate");
    assert!(pdf.bytes().await.expect("bytes").starts_with(b"%PDF-"));
    let done = bls.bookings().get(booked.id).await.expect("a booking");
    assert_eq!(done.training_status.as_deref(), Some("completed"));
    assert_eq!((done.equipment_status.as_deref(), done.certificate_available), (Some("in"), Some(true)));

    let second = bls.timeslots().hold(asked.clone()).await.expect("free again");
    second.keep();
    let with_hash = CreateBooking::new(second.hash(), "Kim", "Nurse", "kim@example.com", PayOption::Credits)
        .phone("1")
        .address("1 Example Street")
        .city("London")
        .postcode("E1 0AA");
    bls.bookings().create(with_hash).await.expect("booked by hash");
    assert_eq!(bls.bookings().list(ListBookings::new()).collect().await.expect("bookings").len(), 2);
    let moved = bls.account().transactions(ListTransactions::new()).collect().await.expect("movements");
    assert_eq!((moved.len(), moved[0].credits), (1, Some(-1)));
    let credits = bls.account().credits().await.expect("credits").booking_credits.expect("wallets");
    assert!(credits.iter().all(|wallet| wallet.course_id.is_some() && wallet.course_name.is_some()));

    let third = bls.timeslots().hold(asked).await.expect("free again");
    third.keep();
    bls.timeslots().release(third.hash()).await.expect("released");
    third.release().await.expect("released already");

    let webhooks = bls.webhooks();
    let endpoint = CreateBookingWebhook::new("http://127.0.0.1:9/hooks")
        .events(["booking.created".to_owned()])
        .is_active(true);
    let created = webhooks.create(endpoint).await.expect("an endpoint");
    assert!(created.secret.is_some() && created.message.is_some());
    let id = created.endpoint.id;
    assert_eq!(webhooks.list().collect().await.expect("endpoints").len(), 1);
    let change = UpdateBookingWebhook::new().name("Bookings");
    assert_eq!(webhooks.update(id, change).await.expect("updated").name.as_deref(), Some("Bookings"));
    let rotated = webhooks.rotate_secret(id).await.expect("rotated");
    assert!(rotated.secret.is_some() && rotated.secret != created.secret);
    webhooks.delete(id).await.expect("deleted");

    assert_eq!(bls.auth().token_info().await.expect("info").client_id, Some(sandbox.client_id()));
    let pair = bls.auth().token().await.expect("a pair to hand out");
    let handed = pair.refresh_token.expect("a refresh token");
    bls.auth().refresh(RefreshToken::new(handed)).await.expect("renewed");
    bls.auth().revoke().await.expect("revoked");

    assert_all_called(&sandbox, Family::VirtualBls);
}

#[tokio::test]
async fn every_operation_of_services_and_academy_works() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let interviews = client.services().interviews().list(ListInterviews::new().per_page(10));
    let interviews = interviews.collect().await.expect("interviews");
    assert_eq!(interviews.len(), 24);
    assert!(
        interviews.iter().all(|interview| interview.starts_at < interview.ends_at && interview.id.is_some())
    );

    let bookings = client.academy().bookings();
    let list = || ListAcademyBookings::new().per_page(5);
    let past = bookings.past(list()).collect().await.expect("past");
    let upcoming = bookings.upcoming(list()).collect().await.expect("upcoming");
    assert_eq!((past.len(), upcoming.len()), (12, 12));
    assert!(past.iter().all(|booking| booking.course.is_some() && booking.candidate.is_some()));
    let month = SearchAcademyBookings::new().date_from(Day::today()).date_to(Day::today().plus_days(5));
    let found = bookings.search(month).collect().await.expect("found");
    assert!(!found.is_empty() && found.len() < 24);
    let links = client.academy().booking_links();
    let all = links.search(SearchBookingLinks::new()).collect().await.expect("links");
    let some = links.search(SearchBookingLinks::new().search("london")).collect().await.expect("links");
    assert!(!some.is_empty() && some.len() < all.len() && all.iter().all(|link| link.url.is_some()));

    assert_all_called(&sandbox, Family::Services);
    assert_all_called(&sandbox, Family::Academy);
    assert_eq!(sandbox.sessions().logins, 1, "with the portal's token");
}

#[tokio::test]
async fn hosts_that_nobody_knows_are_asked_for() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let options =
        hbportal::ClientOptions::new().client_id(7).api_key("key").base_url(sandbox.base_url()).proxy("");
    let client = Client::new(options).expect("a client");
    let interviews =
        client.services().interviews().list(ListInterviews::new()).next().await.expect_err("no host");
    let bookings =
        client.academy().bookings().past(ListAcademyBookings::new()).next().await.expect_err("no host");
    for (error, family) in [(interviews, "services"), (bookings, "academy")] {
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(family), "{error}");
    }
    assert_eq!(sandbox.requests().total, 0);
}

#[track_caller]
fn refused<T>(result: Result<T>, field: &str) {
    let error = result.err().expect(field);
    assert_eq!((error.kind(), error.status()), (ErrorKind::Validation, None), "{error}");
    assert!(error.fields().contains_key(field), "{field}: {error}");
}

#[tokio::test]
async fn wrong_arguments_send_nothing() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let (training, bls) = (client.practical_training(), client.virtual_bls());
    let new = || CreateBooking::new("hash", "Alex", "Nurse", "alex@example.com", PayOption::Credits);
    for (booking, field) in [
        (CreateBooking::new(" ", "A", "B", "a@example.com", PayOption::Credits), "hold_hash"),
        (CreateBooking::new("h", "", "B", "a@example.com", PayOption::Credits), "first_name"),
        (CreateBooking::new("h", "A", " ", "a@example.com", PayOption::Credits), "last_name"),
        (CreateBooking::new("h", "A", "B", "nobody", PayOption::Credits), "email"),
        (CreateBooking::new("h", "A", "B", "a@example.com", PayOption::Other(String::new())), "pay_option"),
        (new().agency_contact_email("nobody"), "agency_contact_email"),
        (new().agency_email("nobody"), "agency_email"),
        (new().address("1 Example Street"), "address"),
        (new().city("London"), "city"),
        (new().postcode("E1 0AA"), "postcode"),
    ] {
        refused(training.bookings().create(booking).await, field);
    }
    let at_home = || new().address("1 Example Street").city("London").postcode("E1 0AA");
    for field in ["address", "city", "postcode"] {
        refused(bls.bookings().create(new()).await, field);
        refused(bls.bookings().create(at_home().address(" ").city("").postcode(" ")).await, field);
    }
    refused(bls.bookings().create(at_home().agency_email("a@example.com")).await, "agency_email");

    let (early, late) = (Day::today(), Day::today().plus_days(1));
    let turned = ListTrainingEvents::new().date_from(late).date_to(early);
    refused(training.events().list(turned).next().await, "date_to");
    refused(training.events().list(ListTrainingEvents::new().course_id(0)).next().await, "course_id");
    refused(training.events().list(ListTrainingEvents::new().location_id(0)).next().await, "location_id");
    refused(training.events().hold("").await, "id");
    refused(training.events().release(" ").await, "hold_hash");
    refused(training.invites().send(SendBookingInvite::new("nobody")).await, "email");
    refused(training.bookings().list(ListBookings::new().per_page(0)).next().await, "per_page");
    refused(training.account().transactions(ListTransactions::new().page(0)).next().await, "page");
    for url in ["http://example.com/hooks", "", "https://u:p@example.com"] {
        refused(training.webhooks().create(CreateBookingWebhook::new(url)).await, "url");
        refused(bls.webhooks().update(1, UpdateBookingWebhook::new().url(url)).await, "url");
    }
    refused(
        bls.timeslots().list(ListTimeslots::new().date_from(late).date_to(early)).next().await,
        "date_to",
    );
    for time in ["", "9:00", "24:00", "09:60", "09:00:00", "+9:00", "morning", "09:0x"] {
        refused(bls.timeslots().hold(HoldTimeslot::new(21, early, time)).await, "time");
    }
    refused(bls.timeslots().hold(HoldTimeslot::new(0, early, "09:00")).await, "course_id");
    let turned = SearchAcademyBookings::new().date_from(late).date_to(early);
    refused(client.academy().bookings().search(turned).next().await, "date_to");
    refused(client.services().interviews().list(ListInterviews::new().page(0)).next().await, "page");
    assert_eq!(sandbox.requests().total, 0);
}

#[tokio::test]
async fn the_hosts_refusals_are_typed() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let (training, bls) = (client.practical_training(), client.virtual_bls());
    assert_eq!(training.events().get(1).await.expect_err("no event").kind(), ErrorKind::NotFound);
    assert_eq!(training.events().hold(1).await.expect_err("no event").kind(), ErrorKind::NotFound);
    assert_eq!(training.events().hold(306).await.expect_err("full").status(), Some(422));
    let nowhere = HoldTimeslot::new(21, Day::today().plus_days(1), "03:00");
    let error = bls.timeslots().hold(nowhere).await.expect_err("not in the list");
    assert!(error.fields().contains_key("time") && error.status() == Some(422), "{error}");

    sandbox.change_account(Host::Tdta, AccountChange { invoice_payments: Some(false), ..Default::default() });
    let hold = training.events().hold(301).await.expect("a hold");
    let error = hold.book(attendee(PayOption::Invoice)).await.expect_err("no invoices");
    assert!(error.status() == Some(422) && error.fields().contains_key("pay_option"), "{error}");
    let unknown = hold.book(attendee(PayOption::Other("gold".to_owned()))).await.expect_err("no such option");
    assert_eq!(unknown.status(), Some(422), "it was sent: other options may be known to the host");
    let booking = hold.book(attendee(PayOption::Credits)).await.expect("the hold is still there");
    training.bookings().cancel(booking.id).await.expect("cancelled");
    let again = training.bookings().cancel(booking.id).await.expect_err("cancelled already");
    assert_eq!((again.kind(), again.hold()), (ErrorKind::Conflict, None));
    assert_eq!(training.bookings().cancel(1).await.expect_err("no booking").kind(), ErrorKind::NotFound);
    let invite = SendBookingInvite::new("a@example.com").course_id(999);
    assert_eq!(training.invites().send(invite).await.expect_err("no course").status(), Some(422));
    assert_eq!(bls.bookings().certificate(1).await.expect_err("no booking").kind(), ErrorKind::NotFound);
    let expired = CreateBooking::new("unknown", "A", "B", "a@example.com", PayOption::Credits).phone("1");
    let error = training.bookings().create(expired).await.expect_err("no such hold");
    assert!(error.fields().contains_key("hold_hash"), "{error}");
}

/// Calls an operation with arguments that are well formed.
async fn operate(client: &Client, operation: &str) -> Result<()> {
    let (training, bls, academy) = (client.practical_training(), client.virtual_bls(), client.academy());
    let list = ListBookings::new;
    let hook = || CreateBookingWebhook::new("https://example.com/h").events(["booking.created".to_owned()]);
    let change = || UpdateBookingWebhook::new().is_active(true);
    let new = || CreateBooking::new("hash", "Alex", "Nurse", "alex@example.com", PayOption::Credits);
    let at_home = || new().address("1 Example Street").city("London").postcode("E1 0AA");
    let slot = || HoldTimeslot::new(21, Day::today(), "09:00");
    match operation {
        "services.interviews.list" => {
            client.services().interviews().list(ListInterviews::new()).next().await.map(drop)
        }
        "academy.bookings.past" => academy.bookings().past(ListAcademyBookings::new()).next().await.map(drop),
        "academy.bookings.upcoming" => {
            academy.bookings().upcoming(ListAcademyBookings::new()).next().await.map(drop)
        }
        "academy.bookings.search" => {
            academy.bookings().search(SearchAcademyBookings::new()).next().await.map(drop)
        }
        "academy.booking_links.search" => {
            academy.booking_links().search(SearchBookingLinks::new()).next().await.map(drop)
        }
        "practical_training.auth.token_info" => training.auth().token_info().await.map(drop),
        "practical_training.account.profile" => training.account().profile().await.map(drop),
        "practical_training.account.booking_url" => training.account().booking_url().await.map(drop),
        "practical_training.account.credits" => training.account().credits().await.map(drop),
        "practical_training.account.transactions" => {
            training.account().transactions(ListTransactions::new()).next().await.map(drop)
        }
        "practical_training.courses.list" => training.courses().list().next().await.map(drop),
        "practical_training.locations.list" => training.locations().list().next().await.map(drop),
        "practical_training.events.list" => {
            training.events().list(ListTrainingEvents::new()).next().await.map(drop)
        }
        "practical_training.events.get" => training.events().get(301).await.map(drop),
        "practical_training.events.hold" => training.events().hold(301).await.map(drop),
        "practical_training.events.release" => training.events().release("hash").await,
        "practical_training.bookings.list" => training.bookings().list(list()).next().await.map(drop),
        "practical_training.bookings.get" => training.bookings().get(1).await.map(drop),
        "practical_training.bookings.create" => training.bookings().create(new()).await.map(drop),
        "practical_training.bookings.cancel" => training.bookings().cancel(1).await.map(drop),
        "practical_training.bookings.no_shows" => training.bookings().no_shows(list()).next().await.map(drop),
        "practical_training.invites.send" => {
            training.invites().send(SendBookingInvite::new("a@example.com")).await.map(drop)
        }
        "practical_training.webhooks.list" => training.webhooks().list().next().await.map(drop),
        "practical_training.webhooks.create" => training.webhooks().create(hook()).await.map(drop),
        "practical_training.webhooks.update" => training.webhooks().update(1, change()).await.map(drop),
        "practical_training.webhooks.delete" => training.webhooks().delete(1).await,
        "practical_training.webhooks.rotate_secret" => training.webhooks().rotate_secret(1).await.map(drop),
        "virtual_bls.auth.token_info" => bls.auth().token_info().await.map(drop),
        "virtual_bls.account.booking_url" => bls.account().booking_url().await.map(drop),
        "virtual_bls.account.credits" => bls.account().credits().await.map(drop),
        "virtual_bls.account.transactions" => {
            bls.account().transactions(ListTransactions::new()).next().await.map(drop)
        }
        "virtual_bls.courses.list" => bls.courses().list().next().await.map(drop),
        "virtual_bls.timeslots.list" => bls.timeslots().list(ListTimeslots::new()).next().await.map(drop),
        "virtual_bls.timeslots.hold" => bls.timeslots().hold(slot()).await.map(drop),
        "virtual_bls.timeslots.release" => bls.timeslots().release("hash").await,
        "virtual_bls.bookings.list" => bls.bookings().list(list()).next().await.map(drop),
        "virtual_bls.bookings.get" => bls.bookings().get(1).await.map(drop),
        "virtual_bls.bookings.create" => bls.bookings().create(at_home()).await.map(drop),
        "virtual_bls.bookings.certificate" => bls.bookings().certificate(1).await.map(drop),
        "virtual_bls.webhooks.list" => bls.webhooks().list().next().await.map(drop),
        "virtual_bls.webhooks.create" => bls.webhooks().create(hook()).await.map(drop),
        "virtual_bls.webhooks.update" => bls.webhooks().update(1, change()).await.map(drop),
        "virtual_bls.webhooks.delete" => bls.webhooks().delete(1).await,
        "virtual_bls.webhooks.rotate_secret" => bls.webhooks().rotate_secret(1).await.map(drop),
        _ => Err(Error::configuration(format!("{operation} is not called here"))),
    }
}

#[tokio::test]
async fn each_documented_status_is_its_error_for_each_operation() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::new(options(&sandbox).max_retries(0)).expect("a client");
    // Getting and ending tokens have statuses of their own, which the next test looks at.
    let own = ["token", "refresh", "revoke"];
    let beside = |family| !matches!(family, Family::Portal | Family::V1);
    for route in routes::ALL.iter().filter(|route| beside(route.family)) {
        let name = route.id.rsplit('.').next().expect("a name");
        if route.id.contains(".auth.") && own.contains(&name) {
            continue;
        }
        for (status, kind, times) in [
            (401, ErrorKind::Authentication, 2),
            (403, ErrorKind::PermissionDenied, 1),
            (404, ErrorKind::NotFound, 1),
            (409, ErrorKind::Conflict, 1),
            (422, ErrorKind::Validation, 1),
            (429, ErrorKind::RateLimit, 1),
            (500, ErrorKind::Server, 1),
        ] {
            let fault = FaultOrder::once(key(route.family, route.template), hosts::status(status));
            sandbox.fault(fault.times(times));
            let error = operate(&client, route.id).await.expect_err(route.id);
            assert_eq!((error.kind(), error.status()), (kind, Some(status)), "{}: {error}", route.id);
            assert_eq!(error.operation(), Some(route.id), "{error}");
        }
    }
}

#[tokio::test]
async fn tokens_that_a_host_refuses_are_an_authentication_error() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::new(options(&sandbox).api_key("not-the-key")).expect("a client");
    let training = client.practical_training().auth();
    let bls = client.virtual_bls().auth();
    for error in [
        training.token().await.expect_err("a wrong key"),
        bls.token().await.expect_err("a wrong key"),
        training.refresh(RefreshToken::new("spent")).await.expect_err("an unknown token"),
        bls.refresh(RefreshToken::new("spent")).await.expect_err("an unknown token"),
        client.virtual_bls().courses().list().next().await.expect_err("a wrong key"),
    ] {
        assert_eq!((error.kind(), error.status()), (ErrorKind::Authentication, Some(401)), "{error}");
        assert!(!format!("{error} {error:?}").contains("not-the-key"));
    }
    refused(bls.refresh(RefreshToken::new(" ")).await, "refresh_token");
}

#[tokio::test]
async fn answers_that_differ_are_read_all_the_same() {
    let server = support::Server::start(vec![
        support::Act::Answer(support::json(
            "200 OK",
            r#"[{"id": "7", "course": "BLS", "location": {"id": "3"}, "booking_status": "awaiting", "pay_option": "inv",
                "start_date": "05/06/2026", "certificate_available": "1", "trainer": null, "new": 1}]"#,
        )),
        support::Act::Answer(support::json("201 Created", r#"{"signing_secret": "tdta_1", "signing_secret_notice": "n"}"#)),
        support::Act::Answer(support::json(
            "409 Conflict",
            r#"{"message": "Held.", "hold": {"hold_hash": 12, "slot": {"date": "2026-06-05", "course": "BLS"}}}"#,
        )),
        support::Act::Answer(support::json(
            "409 Conflict",
            r#"{"error": "active_hold", "hold_hash": "h", "expires_in_seconds": 1799.5}"#,
        )),
        support::Act::Answer(support::json("409 Conflict", r#"{"message": "No.", "data": ["x"]}"#)),
        support::Act::Answer(support::json("200 OK", "")),
    ])
    .await;
    let host = hbportal::FamilyOptions::new()
        .base_url(server.base_url())
        .session(hbportal::TokenPair::new("token-of-the-host"));
    let client = Client::new(server.options().practical_training(host)).expect("a client");
    let training = client.practical_training();
    let booking: Booking = training.bookings().get(7).await.expect("a booking");
    assert_eq!((booking.id, booking.trainer, booking.certificate_available), (7, None, Some(true)));
    assert_eq!(booking.course.and_then(|course| course.name).as_deref(), Some("BLS"));
    assert_eq!(booking.location.and_then(|location| location.id), Some(3));
    assert_eq!(booking.booking_status, Some(BookingStatus::Other("awaiting".to_owned())));
    assert_eq!(booking.pay_option, Some(PayOption::Invoice));
    assert_eq!(booking.start_date, hbportal::parse_time("2026-06-05"));
    assert_eq!(booking.extra["new"], 1);
    let rotated = training.webhooks().rotate_secret(1).await.expect("rotated");
    assert_eq!(rotated.secret.as_ref().map(hbportal::Secret::reveal), Some("tdta_1"));
    assert!(rotated.message.is_some() && rotated.extra.is_empty());
    let held = training.events().hold(1).await.expect_err("held").hold().expect("the hold");
    assert_eq!((held.hold_hash.as_str(), held.date), ("12", "2026-06-05".parse().ok()));
    let held = training.events().hold(1).await.expect_err("held").hold().expect("the hold");
    assert_eq!((held.hold_hash.as_str(), held.expires_in_seconds), ("h", None));
    assert_eq!(training.events().hold(1).await.expect_err("no hold in it").hold(), None);
    assert!(training.bookings().cancel(7).await.expect("done, without a body").is_none());
}
