"""Unofficial SDK for the Healthier Business Portal APIs.

Start with `Client`, or with `AsyncClient` for asyncio:

    with hbportal.Client() as client:
        reference = client.references.get(17)

Every error is a `HbPortalError`. The types of arguments, for annotations, are in `hbportal.types`.
"""

# The list of names is `__all__` of the stub, which `cargo xtask bindgen` writes.
from ._errors import *
from ._hbportal import *
from ._hbportal import __version__ as __version__
