"""Names of columns: FastBound's own for an item list, and ours beside them.

FastBound's are those that its published import script reads.  A head is matched without regard to
case, spaces, `_`, `#` and `/`, so that the names of its API, such as `acquire_Date`, are the same.
"""

from __future__ import annotations

PARTY = (
    "License",
    "LicenseExpires",
    "LicenseName",
    "TradeName",
    "Organization",
    "FirstName",
    "MiddleName",
    "LastName",
    "Suffix",
    "Address1",
    "Address2",
    "City",
    "State",
    "Postal",
    "Country",
    "EmailAddress",
)
FASTBOUND = (
    "Manufacturer",
    "Importer",
    "CountryOfManufacture",
    "Model",
    "Serial",
    "Caliber",
    "Type",
    "BarrelLength",
    "OverallLength",
    "ItemNumber",
    "Condition",
    "Cost",
    "Price",
    "MPN",
    "UPC",
    "SKU",
    "Location",
    "Note",
    "ExternalId",
    "AcquisitionType",
    "ManufacturingAcquireType",
    "Acquire_Date",
    "DispositionType",
    "Dispose_Date",
    *(f"Acquire_{name}" for name in PARTY),
    *(f"Dispose_{name}" for name in PARTY),
)
LOST = ("theftLoss_DiscoveredDate", "destroyed_Date")
OURS = (
    "Coldproof_Class",
    "Coldproof_Action",
    "Coldproof_Chambers",
    "Coldproof_Magazine",
    "Coldproof_CanChamber",
    "Coldproof_CanExpel",
    "Coldproof_BoreOpen",
    "Coldproof_Owner",
)
KNOWN = (*FASTBOUND, *LOST, *OURS)
NEEDED = ("Manufacturer", "Model", "Serial", "Caliber", "Type", "ItemNumber")
TAKEN = (
    *NEEDED,
    "Location",
    "Acquire_Organization",
    "Acquire_TradeName",
    "Acquire_LicenseName",
    "Dispose_Date",
    *LOST,
    *OURS,
)
"""Columns that say something here; the others are read and left where they are."""
ALSO = {
    "make": "Manufacturer",
    "maker": "Manufacturer",
    "serialnumber": "Serial",
    "serialno": "Serial",
    "calibergauge": "Caliber",
    "gauge": "Caliber",
    "firearmtype": "Type",
    "item": "ItemNumber",
    "tag": "ItemNumber",
    "itemno": "ItemNumber",
}
_DROPPED = str.maketrans("", "", " _#/.-")


def folded(name: str) -> str:
    """Return a head as it is compared."""
    return name.translate(_DROPPED).lower()


_BY_FOLDED = {folded(name): name for name in KNOWN}


def known(head: str) -> str | None:
    """Return the column that a head is, by its name or by one that is used for it; else none."""
    name = folded(head)
    return _BY_FOLDED.get(name) or ALSO.get(name)
