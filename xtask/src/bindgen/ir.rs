//! The surface of core as data: what the parser makes and what every emitter reads.

/// Everything that core offers to other languages.
#[derive(Debug, Default)]
pub struct Surface {
    /// Answers.
    pub models: Vec<Struct>,
    /// Arguments.
    pub requests: Vec<Struct>,
    /// Texts with known values.
    pub enums: Vec<OpenEnum>,
    /// What an operation may come to.
    pub outcomes: Vec<Outcome>,
    /// Groups of operations, the client's own first-level groups and those below them.
    pub resources: Vec<Resource>,
    /// The groups that the client itself has.
    pub root: Vec<Accessor>,
}

/// Where an item of core comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The file below the repository's root, such as `core/src/api/portal/references.rs`.
    pub file: String,
    /// The Rust path of the module that offers the item, such as `hbportal::api::portal`.
    pub module: String,
    /// The family, where the item stands below `core/src/api`.
    pub family: Option<String>,
}

impl Origin {
    /// The name of the file without its ending: the name of the generated file too.
    pub fn stem(&self) -> &str {
        let file = self.file.rsplit('/').next().unwrap_or(&self.file);
        file.strip_suffix(".rs").unwrap_or(file)
    }
}

/// A model or a request struct.
#[derive(Debug)]
pub struct Struct {
    pub name: String,
    pub doc: Doc,
    pub fields: Vec<Field>,
    /// What a model can be asked: pure functions of core, without a request.
    pub methods: Vec<Method>,
    pub origin: Origin,
}

/// A question to a model.
#[derive(Debug)]
pub struct Method {
    pub name: String,
    pub doc: Doc,
    pub arguments: Vec<Field>,
    pub answer: MethodAnswer,
}

/// What a model's method answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MethodAnswer {
    Boolean,
    /// Models of this name.
    List(String),
}

/// A field, or an argument.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name in Rust.
    pub name: String,
    /// The name on the wire.
    pub wire: String,
    pub ty: Type,
    pub required: bool,
    pub doc: String,
}

/// The types of the vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    Text,
    Integer,
    Number,
    Boolean,
    Secret,
    Moment,
    /// A day of the calendar.
    Day,
    /// Any JSON value.
    Json,
    /// A number or text that names one thing.
    Id,
    Model(String),
    Request(String),
    Enum(String),
    List(Box<Type>),
    /// A map with text keys.
    Map(Box<Type>),
}

/// Text with known values, open for others.
#[derive(Debug)]
pub struct OpenEnum {
    pub name: String,
    pub doc: Doc,
    pub values: Vec<EnumValue>,
    pub origin: Origin,
}

#[derive(Debug)]
pub struct EnumValue {
    /// The variant's name in core, such as `client_adds`.
    pub name: String,
    pub wire: String,
    pub doc: String,
}

/// What an operation may come to: other languages tell the variants apart by `kind`.
#[derive(Debug)]
pub struct Outcome {
    pub name: String,
    pub doc: Doc,
    pub variants: Vec<Variant>,
    pub origin: Origin,
}

#[derive(Debug)]
pub struct Variant {
    /// The name in Rust, such as `NotAvailable`.
    pub name: String,
    /// The name that core's `kind` gives, such as `not_available`.
    pub kind: String,
    pub doc: String,
    pub payload: Payload,
}

/// What a variant carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payload {
    Nothing,
    Model(String),
    Download,
}

/// A group of operations.
#[derive(Debug)]
pub struct Resource {
    /// The type's name in Rust.
    pub name: String,
    pub doc: Doc,
    pub operations: Vec<Operation>,
    /// The groups below this one: a family's.
    pub accessors: Vec<Accessor>,
    pub origin: Origin,
}

/// How a group is reached.
#[derive(Debug)]
pub struct Accessor {
    /// The method's name, such as `reference_requests`.
    pub name: String,
    /// The resource's type.
    pub resource: String,
    /// The resource's family: families use the same names.
    pub family: Option<String>,
    pub doc: Doc,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// `family.resource.method`.
    pub id: String,
    /// The method's name.
    pub name: String,
    pub doc: Doc,
    /// Empty where the operation is made of others.
    pub http_method: String,
    pub path: String,
    pub evidence: String,
    /// The operations that it is made of, where it has no route of its own.
    pub made_of: Vec<String>,
    /// What stands in the path.
    pub path_arguments: Vec<Field>,
    /// The request struct with all other arguments.
    pub params: Option<String>,
    /// Whether it takes files, by the names of the form's fields.
    pub files: bool,
    pub answer: Answer,
    /// The Rust call of it, such as `client.reference_requests().get`.
    pub call: String,
}

/// What an operation answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Nothing,
    Model(String),
    /// A model, or nothing where the server sends none.
    Optional(String),
    List(String),
    Pages(String),
    Download,
    /// One of the variants of this outcome.
    Outcome(String),
    /// A seat that is held: an object of its own in every language.
    Hold,
}

/// A doc comment, taken apart.
#[derive(Clone, Debug, Default)]
pub struct Doc {
    /// The paragraphs, without the ones below and without examples.
    pub paragraphs: Vec<String>,
    /// What follows `Evidence:`.
    pub evidence: Option<String>,
    /// The operations that follow `Made of:`.
    pub made_of: Vec<String>,
    /// What follows `Errors:`, by class.
    pub errors: Vec<(String, String)>,
    /// The lines of the Rust example that a reader sees.
    pub example: Vec<String>,
}

impl Surface {
    pub fn model(&self, name: &str) -> Option<&Struct> {
        self.models.iter().find(|model| model.name == name)
    }

    pub fn request(&self, name: &str) -> Option<&Struct> {
        self.requests.iter().find(|request| request.name == name)
    }

    pub fn open_enum(&self, name: &str) -> Option<&OpenEnum> {
        self.enums.iter().find(|open_enum| open_enum.name == name)
    }

    pub fn outcome(&self, name: &str) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.name == name)
    }

    /// The resource that an accessor leads to.
    pub fn resource(&self, accessor: &Accessor) -> Option<&Resource> {
        let leads = |resource: &&Resource| {
            resource.name == accessor.resource && resource.origin.family == accessor.family
        };
        self.resources.iter().find(leads)
    }

    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources.iter().flat_map(|resource| &resource.operations)
    }
}
