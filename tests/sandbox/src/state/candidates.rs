//! The candidates on file. All of them are fictitious.

/// A person a reference can be requested for.
#[derive(Debug)]
pub struct Candidate {
    pub id: i64,
    pub name: &'static str,
    pub email: &'static str,
}

/// The twelve seeded candidates, ids 12345 to 12356.
pub const SEEDS: [Candidate; 12] = [
    candidate(12345, "Jane Doe", "jane.doe@example.com"),
    candidate(12346, "Amir Okafor", "amir.okafor@example.com"),
    candidate(12347, "Beth Larkspur", "beth.larkspur@example.com"),
    candidate(12348, "Carlos Wren", "carlos.wren@example.com"),
    candidate(12349, "Devi Hartley", "devi.hartley@example.com"),
    candidate(12350, "Elin Marsh", "elin.marsh@example.com"),
    candidate(12351, "Femi Stone", "femi.stone@example.com"),
    candidate(12352, "Grace Tillett", "grace.tillett@example.com"),
    candidate(12353, "Hana Brook", "hana.brook@example.com"),
    candidate(12354, "Ivo Pennant", "ivo.pennant@example.com"),
    candidate(12355, "Zoë Quill", "zoe.quill@example.com"),
    candidate(12356, "Niamh O'Dell", "niamh.odell@example.com"),
];

const fn candidate(id: i64, name: &'static str, email: &'static str) -> Candidate {
    Candidate { id, name, email }
}

/// The candidate with this id.
pub fn find(id: i64) -> Option<&'static Candidate> {
    SEEDS.iter().find(|candidate| candidate.id == id)
}
