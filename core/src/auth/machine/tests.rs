//! Against a model of the server and the store, over random timelines.
