#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the geometry of the maps from Natural Earth, as README.md beside this file tells; run by hand, its result is kept.

    apt-get download qgis-common && dpkg-deb -x qgis-common_*.deb unpacked
    ./prepare.py unpacked/usr/share/qgis/resources/data/world_map.gpkg

Needs Python 3.11 and nothing else. Writes <map>/regions.geojson and <map>/disputed.geojson for every folder with a map.toml.
"""
import json
import sqlite3
import struct
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
CODES = tomllib.loads((HERE / "codes.toml").read_text(encoding="utf-8"))


def geometry(blob):
    """A GeoPackage geometry as nested lists: polygons of rings, or lines."""
    start = 8 + [0, 32, 48, 48, 64][(blob[3] >> 1) & 7]

    def points(order, at):
        count = struct.unpack_from(order + "I", blob, at)[0]
        flat = struct.unpack_from(f"{order}{2 * count}d", blob, at + 4)
        return list(zip(flat[::2], flat[1::2])), at + 4 + 16 * count

    def read(at):
        order = "<" if blob[at] == 1 else ">"
        kind, count = struct.unpack_from(order + "II", blob, at + 1)
        if kind == 2:
            return points(order, at + 5)
        at, parts = at + 9, []
        for _ in range(count):
            part, at = points(order, at) if kind == 3 else read(at)
            parts.append(part)
        return parts, at

    return read(start)[0]


def rows(database, table):
    cursor = database.execute(f"SELECT * FROM {table}")
    names = [column[0] for column in cursor.description]
    for row in cursor:
        record = dict(zip(names, row))
        record["geom"] = geometry(record["geom"])
        yield record


def area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) / 2


def dissolve(polygons):
    """The outline of polygons that share their edges point by point: an edge met in both directions is inside."""
    edges = {}
    for polygon in polygons:
        for index, ring in enumerate(polygon):
            if (area(ring) < 0) != (index > 0):
                ring = ring[::-1]
            for edge in zip(ring, ring[1:]):
                if edge[0] == edge[1]:
                    continue
                if (edge[1], edge[0]) in edges:
                    del edges[edge[1], edge[0]]
                else:
                    edges[edge] = True
    after = {}
    for start, end in edges:
        after.setdefault(start, []).append(end)
    rings = []
    while after:
        start = next(iter(after))
        ring, at = [start], start
        while True:
            ends = after[at]
            nxt = ends.pop()
            if not ends:
                del after[at]
            ring.append(nxt)
            at = nxt
            if at == start:
                break
        rings.append(ring)
    return rings


def clip(ring, window):
    """Sutherland and Hodgman's clipping of a closed ring to a window of longitudes and latitudes."""
    west, south, east, north = window
    for axis, limit, keep in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        inside = lambda p: (p[axis] - limit) * keep >= 0
        if all(map(inside, ring)):
            continue
        result = []
        for a, b in zip(ring, ring[1:]):
            if inside(a) != inside(b):
                t = (limit - a[axis]) / (b[axis] - a[axis])
                cut = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
                cut[axis] = limit
                crossing = tuple(cut)
            if inside(a):
                result.append(a)
                if not inside(b):
                    result.append(crossing)
            elif inside(b):
                result.append(crossing)
        if len(result) < 3:
            return []
        ring = result + [result[0]]
    return ring


def rounded(ring):
    result = []
    for x, y in ring:
        point = [round(x, 3), round(y, 3)]
        if not result or point != result[-1]:
            result.append(point)
    return result


def country_code(row):
    if row["adm0_a3"] == "KAB":
        return "KZ"  # Baikonur is leased, not ceded
    return row["adm0_a3"] if row["iso_a2"] in (None, "-1", "-99") else row["iso_a2"]


def make(database_rows, disputed_rows, folder):
    settings = tomllib.loads((folder / "map.toml").read_text(encoding="utf-8"))
    window, detail = settings["data"]["window"], set(settings["data"]["detail"])
    regions = {}
    for row in database_rows:
        country = country_code(row)
        key = (country, row["name"]) if country in detail else (country, "")
        regions.setdefault(key, []).extend(row["geom"])
    features, missing = [], []
    for (country, name), polygons in sorted(regions.items()):
        rings = [rounded(clip(ring, window)) for ring in dissolve(polygons)]
        rings = [ring for ring in rings if len(ring) > 3 and abs(area(ring)) > 0.00015]
        if not rings:
            continue
        code = country
        if name:
            code = CODES.get(country, {}).get(name)
            if code is None:
                missing.append(f"{country}: {name}")
                continue
            code = f"{country}-{code}"
        features.append({"type": "Feature", "properties": {"code": code, "country": country, "name": name},
                         "geometry": {"type": "Polygon", "coordinates": rings}})
    if missing:
        sys.exit("codes.toml has no code for " + "; ".join(missing))
    write(folder / "regions.geojson", features)

    lines = []
    for row in disputed_rows:
        if row["name"] in settings["data"]["drop_disputed"]:
            continue
        parts = row["geom"] if isinstance(row["geom"][0], list) else [row["geom"]]
        for part in parts:
            if all(window[0] < x < window[2] and window[1] < y < window[3] for x, y in part):
                lines.append({"type": "Feature", "properties": {"name": row["name"]},
                              "geometry": {"type": "LineString", "coordinates": rounded(part)}})
    write(folder / "disputed.geojson", lines)


def write(path, features):
    body = ",\n".join(json.dumps(feature, ensure_ascii=False, separators=(",", ":")) for feature in features)
    path.write_text('{"type":"FeatureCollection","features":[\n' + body + "\n]}\n", encoding="utf-8")
    print(f"{path.parent.name}/{path.name}: {len(features)} features, {path.stat().st_size // 1024} KB")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
    provinces = list(rows(database, "states_provinces"))
    disputed = list(rows(database, "disputed_borders"))
    for settings in sorted(HERE.glob("*/map.toml")):
        make(provinces, disputed, settings.parent)


if __name__ == "__main__":
    main()
