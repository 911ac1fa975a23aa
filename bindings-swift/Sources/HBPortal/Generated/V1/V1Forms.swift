// Written by `cargo xtask bindgen` from core/src/api/v1/occupational_health/forms.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// What kind of answer a field takes.
public enum FormFieldType: OpenEnum {
    /// A text.
    case text
    /// A day.
    case date
    /// One of the choices.
    case radio
    /// Any of the choices, as a list.
    case checkbox
    /// One of the choices.
    case selectbox
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "text": self = .text
        case "date": self = .date
        case "radio": self = .radio
        case "checkbox": self = .checkbox
        case "selectbox": self = .selectbox
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .text: "text"
        case .date: "date"
        case .radio: "radio"
        case .checkbox: "checkbox"
        case .selectbox: "selectbox"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.text, .date, .radio, .checkbox, .selectbox]
}

extension FormFieldType: Incoming, Argument {}

/// The forms of an account.
public struct ScreeningForms: Sendable, Hashable, Codable {
    /// How many there are, as the portal counts.
    public var count: Int?
    /// The forms.
    public var forms: [ScreeningForm]
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        count: Int? = nil,
        forms: [ScreeningForm],
        extra: Extra = [:]
    ) {
        self.count = count
        self.forms = forms
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case count = "count"
        case forms = "forms"
        case extra = "extra"
    }
}

extension ScreeningForms: Incoming {
    init(reading reader: inout Reader) {
        count = Optional(reading: &reader)
        forms = [ScreeningForm](reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// A form that a candidate can answer.
public struct ScreeningForm: Sendable, Hashable, Codable {
    /// Its name in calls.
    public var formType: String
    /// Its name for people.
    public var formName: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        formType: String,
        formName: String? = nil,
        extra: Extra = [:]
    ) {
        self.formType = formType
        self.formName = formName
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case formType = "form_type"
        case formName = "form_name"
        case extra = "extra"
    }
}

extension ScreeningForm: Incoming {
    init(reading reader: inout Reader) {
        formType = String(reading: &reader)
        formName = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// The fields of a form.
public struct FormFields: Sendable, Hashable, Codable {
    /// How many there are, as the portal counts.
    public var count: Int?
    /// The fields.
    public var fields: [FormField]
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        count: Int? = nil,
        fields: [FormField],
        extra: Extra = [:]
    ) {
        self.count = count
        self.fields = fields
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case count = "count"
        case fields = "fields"
        case extra = "extra"
    }
}

extension FormFields: Incoming {
    init(reading reader: inout Reader) {
        count = Optional(reading: &reader)
        fields = [FormField](reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// A field of a form.
public struct FormField: Sendable, Hashable, Codable {
    /// Its name in `formData`.
    public var fieldName: String
    /// The field.
    public var fieldID: String?
    /// What kind of answer it takes.
    public var fieldType: FormFieldType?
    /// What people are asked.
    public var fieldLabel: String?
    /// What the portal checks, in words of its own: for checks of yours.
    public var validations: JSONValue?
    /// How many characters an answer may have.
    public var maxlength: Int?
    /// What can be chosen, read from `options`; nothing where there is no choice, or `options` are written
    /// in a way that is not known.
    public var choices: [FormOption]?
    /// What can be chosen, as the portal wrote it.
    public var options: JSONValue?
    /// Where it stands among the others, from the smallest.
    public var sortOrder: Int?
    /// Whether it must be answered.
    public var required: Bool?
    /// The group that it belongs to.
    public var fieldGroup: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        fieldName: String,
        fieldID: String? = nil,
        fieldType: FormFieldType? = nil,
        fieldLabel: String? = nil,
        validations: JSONValue? = nil,
        maxlength: Int? = nil,
        choices: [FormOption]? = nil,
        options: JSONValue? = nil,
        sortOrder: Int? = nil,
        required: Bool? = nil,
        fieldGroup: String? = nil,
        extra: Extra = [:]
    ) {
        self.fieldName = fieldName
        self.fieldID = fieldID
        self.fieldType = fieldType
        self.fieldLabel = fieldLabel
        self.validations = validations
        self.maxlength = maxlength
        self.choices = choices
        self.options = options
        self.sortOrder = sortOrder
        self.required = required
        self.fieldGroup = fieldGroup
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case fieldName = "field_name"
        case fieldID = "field_id"
        case fieldType = "field_type"
        case fieldLabel = "field_label"
        case validations = "validations"
        case maxlength = "maxlength"
        case choices = "choices"
        case options = "options"
        case sortOrder = "sort_order"
        case required = "required"
        case fieldGroup = "field_group"
        case extra = "extra"
    }
}

extension FormField: Incoming {
    init(reading reader: inout Reader) {
        fieldName = String(reading: &reader)
        fieldID = Optional(reading: &reader)
        fieldType = Optional(reading: &reader)
        fieldLabel = Optional(reading: &reader)
        validations = Optional(reading: &reader)
        maxlength = Optional(reading: &reader)
        choices = Optional(reading: &reader)
        options = Optional(reading: &reader)
        sortOrder = Optional(reading: &reader)
        required = Optional(reading: &reader)
        fieldGroup = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// What can be chosen.
public struct FormOption: Sendable, Hashable, Codable {
    /// What stands in `formData` for it.
    public var value: String
    /// What people read.
    public var label: String
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        value: String,
        label: String,
        extra: Extra = [:]
    ) {
        self.value = value
        self.label = label
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case value = "value"
        case label = "label"
        case extra = "extra"
    }
}

extension FormOption: Incoming {
    init(reading reader: inout Reader) {
        value = String(reading: &reader)
        label = String(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
