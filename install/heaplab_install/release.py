"""`release`: wheel, jar, handouts, bill of materials, notices and checksums; the same sources give the same bytes."""

import hashlib
import json
import shutil
import tempfile
import zipfile
from pathlib import Path

from heaplab_install import console, handouts, jdk, maven, places, wheel

FOLDER = places.TARGET / "release"
_BOM = "heaplab.cdx.json"
_PLUGIN = "org.cyclonedx:cyclonedx-maven-plugin:2.9.1:makeBom"


def run() -> int:
    package = wheel.build()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    shutil.copy(package, FOLDER)
    shutil.copy(places.JAR, FOLDER)
    shutil.copy(places.INSTALL / "LICENSE", FOLDER)
    with tempfile.TemporaryDirectory() as folder:
        handouts.run(Path(folder), [], None)
        packed(Path(folder), FOLDER / "heaplab-handouts.zip")
    _bill_of_materials()
    (FOLDER / "NOTICES.txt").write_text(notices(json.loads((FOLDER / _BOM).read_text())), encoding="utf-8")
    files = sorted(path for path in FOLDER.iterdir())
    (FOLDER / "SHA256SUMS").write_text("".join(f"{_sha256(path)}  {path.name}\n" for path in files))
    console.say(f"the release is in {FOLDER}")
    return 0


def packed(folder: Path, there: Path) -> None:
    """A zip of a folder's files that tells no time and no machine."""
    with zipfile.ZipFile(there, "w", zipfile.ZIP_DEFLATED) as made:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(f"{there.stem}/{path.relative_to(folder).as_posix()}")
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            made.writestr(entry, path.read_bytes())


def _bill_of_materials() -> None:
    """What the jar carries, in CycloneDX's form."""
    home = jdk.need()
    with console.step("The bill of materials"):
        console.run_quietly(
            [
                *(*maven.command(home), "-q", _PLUGIN, f"-DoutputDirectory={FOLDER}"),
                *("-DoutputFormat=json", "-DoutputName=heaplab.cdx", "-DincludeTestScope=false"),
                *("-DincludeBomSerialNumber=false", "-DincludeProvidedScope=false"),
            ],
            "The bill of materials",
            "If it says that something could not be fetched, look at the network and try again.",
            env=maven.environment(home),
        )


def notices(bom: dict) -> str:
    """Each library in the jar with its licences."""
    lines = [
        "Heaplab is under the Apache License 2.0 (LICENSE). Its jar carries these libraries, unchanged but for",
        "being packed together; each stands under its own licence, whose text is where the jar or its address says.",
        "",
    ]
    for part in sorted(bom["components"], key=lambda part: (part.get("group", ""), part["name"])):
        licences = ", ".join(_licence(each) for each in part.get("licenses", [])) or "see its project"
        lines.append(f"{part.get('group', '')}:{part['name']} {part['version']} · {licences}")
        lines += [f"    {each['url']}" for each in part.get("externalReferences", []) if each["type"] == "website"]
    return "\n".join(lines) + "\n"


def _licence(entry: dict) -> str:
    if "expression" in entry:
        return entry["expression"]
    licence = entry["license"]
    return licence.get("id") or licence.get("name", "")


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
