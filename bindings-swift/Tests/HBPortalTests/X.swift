import HBPortal
