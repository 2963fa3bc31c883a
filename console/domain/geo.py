"""How far it is, as the crow flies."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

EARTH_KM = 6371.0
"""Mean radius; the error against the ellipsoid is under half a percent."""


def distance_km(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Great-circle distance in kilometres between two WGS 84 points in degrees (haversine)."""
    north, east = radians(lat2 - lat1), radians(lon2 - lon1)
    h = sin(north / 2) ** 2 + cos(radians(lat1)) * cos(radians(lat2)) * sin(east / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(min(1.0, h)))
