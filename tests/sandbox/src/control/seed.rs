//! More reference requests, in every state a caller may meet.

use std::collections::BTreeMap;

use crate::{
    app::App,
    state::{
        candidates,
        form::Response,
        reference_requests::{CollectionMode, Order, ReferenceRequest},
        references::Referee,
    },
};

/// Files `count` requests in turn pending, in progress, completed, and waiting for the candidate. No event is sent.
/// Answers how many there are now.
pub fn reference_requests(app: &App, count: usize) -> usize {
    let state = &mut *app.state();
    let now = state.now();
    for number in 0..count {
        let template = state.templates[number % state.templates.len()].clone();
        let collection_mode =
            if number % 4 == 3 { CollectionMode::CandidateProvides } else { CollectionMode::ClientAdds };
        let order = Order {
            candidate: &candidates::SEEDS[number % candidates::SEEDS.len()],
            template,
            collection_mode,
            references_required: 2,
            expiry_days: 30,
            notes: None,
        };
        let referees = if collection_mode == CollectionMode::ClientAdds { referees() } else { Vec::new() };
        let request = state.register.create(order, referees, &app.url, now, &mut state.rng);
        match number % 4 {
            1 => {
                request.references[0].open(now);
                request.progress(now);
            }
            2 => complete(app, request),
            _ => {}
        }
    }
    state.register.all(now).len()
}

fn complete(app: &App, request: &mut ReferenceRequest) {
    let now = request.created_at;
    for reference in &mut request.references {
        let Ok(response) = Response::new(&BTreeMap::new(), None) else { return };
        reference.submit(response, app.pdf_url(&reference.uuid), now);
    }
    request.progress(now);
}

fn referees() -> Vec<Referee> {
    let referee = |name: &str, email: &str| Referee {
        referee_name: name.to_owned(),
        referee_email: email.to_owned(),
        referee_organisation: Some("Example NHS Trust".to_owned()),
        referee_position: Some("Ward Manager".to_owned()),
        ..Referee::default()
    };
    vec![
        referee("Ros Tamblyn", "ros.tamblyn@example.com"),
        referee("Milo Penrose", "milo.penrose@example.com"),
    ]
}
