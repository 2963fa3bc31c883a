"""The directory as a file: out and in again without loss, and every wrong row told."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from console.domain.codes import Category, ContactRole
from console.domain.errors import Refusal
from console.domain.municipality import Contact, Hours, Municipality, Service
from console.domain.phones import normalize
from console.exchange.directory_columns import guard, read_hours, unguard
from console.exchange.directory_files import (
    LARGEST,
    MOST_ROWS,
    ImportFile,
    read_directory,
    write_csv,
    write_directory,
    write_excel,
)
from console.exchange.directory_preview import ChangeKind, as_view, preview
from console.exchange.municipalities import region_midtjylland
from console.services.views import MunicipalityView

AARHUS = MunicipalityView(
    municipality=Municipality(
        code="0751",
        name="Aarhus",
        phone="+4520000001",
        secure_email="indgang@aarhus.example",
        hours=(
            Hours(0, time(8), time(12)),
            Hours(0, time(13), time(15)),
            Hours(4, time(8), time(14)),
        ),
        note="Ring først.\nSkriv så.",
        verified_at=datetime(2026, 5, 1, tzinfo=UTC),
        verified_by="prøve",
        made_up=True,
    ),
    contacts=(
        Contact(
            id=1,
            municipality="0751",
            role=ContactRole.ENTRANCE,
            name="Testkontakt Aarhus",
            phone="+4520000002",
            made_up=True,
        ),
        Contact(
            id=2, municipality="0751", role=ContactRole.DEPUTY, rank=1, name="Teststedfortræder"
        ),
    ),
    services=(
        Service(
            id=1,
            municipality="0751",
            name="Bostøtte",
            categories=(Category.HOMELESSNESS, Category.MENTAL_ILLNESS),
            email="bo@aarhus.example",
        ),
    ),
)


def plain(text: str) -> str:
    return unguard(guard(text))


texts = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), max_size=30)
names = texts.filter(lambda text: bool(plain(text)))
phones = st.one_of(st.just(""), st.integers(20_000_000, 99_999_999).map(str)).map(normalize)
emails = st.sampled_from(["", "en@prøve.example", "=a@prøve.example"])
clocks = st.tuples(st.integers(0, 11), st.integers(0, 59)).map(lambda t: time(*t))
later = st.tuples(st.integers(12, 23), st.integers(0, 59)).map(lambda t: time(*t))
hours = st.dictionaries(st.integers(0, 6), st.tuples(clocks, later)).map(
    lambda days: tuple(Hours(day, *span) for day, span in sorted(days.items()))
)


@st.composite
def views(draw: st.DrawFn, code: str = "0751") -> MunicipalityView:
    record = draw(
        st.builds(
            Municipality,
            code=st.just(code),
            name=names,
            phone=phones,
            secure_email=emails,
            out_of_hours_phone=phones,
            note=texts,
            hours=hours,
            received_days=st.integers(1, 60),
            urgent_hours=st.integers(1, 60),
            made_up=st.booleans(),
        )
    )
    contact = st.builds(
        Contact,
        municipality=st.just(code),
        role=st.just(ContactRole.DEPUTY),
        rank=st.integers(1, 9),
        name=names,
        title=texts,
        phone=phones,
        email=emails,
        made_up=st.booleans(),
    )
    service = st.builds(
        Service,
        municipality=st.just(code),
        name=names,
        categories=st.lists(st.sampled_from(Category), unique=True).map(tuple),
        contact_name=texts,
        phone=phones,
        email=emails,
        note=texts,
    )
    contacts: list[Contact] = draw(st.lists(contact, max_size=4))
    fixed: bool = draw(st.booleans())
    if contacts and fixed:
        contacts[0] = replace(contacts[0], role=ContactRole.ENTRANCE, rank=0)
    services = draw(st.lists(service, max_size=3, unique_by=lambda s: plain(s.name).casefold()))
    return MunicipalityView(
        municipality=record,
        contacts=tuple(replace(c, id=i) for i, c in enumerate(contacts, 1)),
        services=tuple(replace(s, id=i) for i, s in enumerate(services, 1)),
    )


@settings(deadline=None, max_examples=60)
@given(view=views())
def test_what_is_exported_comes_back_without_a_change(view: MunicipalityView) -> None:
    for content in (write_csv([view]), write_excel([view])):
        back = read_directory(content)
        assert back.errors == ()
        assert preview([view], back.entries) == ()
        assert len(back.entries[0].contacts) == len(view.contacts)


@given(text=texts)
def test_no_exported_text_begins_as_a_formula_and_every_one_comes_back(text: str) -> None:
    assert guard(text)[:1] not in {"=", "+", "-", "@", "\t", "\r"}
    assert unguard(guard(text)) == text.strip()


@given(content=st.binary(max_size=300), start=st.sampled_from([b"", b"PK\x03\x04", b"type;"]))
def test_no_bytes_make_the_reader_fail(content: bytes, start: bytes) -> None:
    assert read_directory(start + content).errors


def test_a_csv_opens_as_a_danish_spreadsheet_expects() -> None:
    content = write_csv([AARHUS])
    assert content.startswith(b"\xef\xbb\xbftype;kommunekode;navn")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert [row["type"] for row in rows] == ["kommune", "kontakt", "kontakt", "tilbud"]
    assert rows[0]["mandag"] == "08:00-12:00, 13:00-15:00"
    assert rows[0]["telefon"] == "20 00 00 01"
    assert rows[3]["kategorier"] == "hjemløshed, psykisk sygdom"


def test_an_excel_book_has_three_sheets_and_no_formulas() -> None:
    view = replace(AARHUS, municipality=replace(AARHUS.municipality, note="=1+1"))
    book = load_workbook(io.BytesIO(write_excel([view])))
    assert book.sheetnames == ["Kommuner", "Kontakter", "Tilbud"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type in {"s", "n"} for cell in cells)
    assert "'=1+1" in [cell.value for cell in cells]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_csv_is_read_whatever_the_spreadsheet_made_of_it(encoding: str, separator: str) -> None:
    lines = csv.reader(io.StringIO(write_csv([AARHUS]).decode("utf-8-sig")), delimiter=";")
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(lines)
    back = read_directory(text.getvalue().encode(encoding))
    assert back.errors == ()
    assert preview([AARHUS], back.entries) == ()


def test_numbers_that_a_spreadsheet_made_of_texts_are_read() -> None:
    book = load_workbook(io.BytesIO(write_excel([AARHUS])))
    for sheet in book:
        sheet["A2"].value = 751
    book["Kontakter"]["A3"].value = 751.0
    book["Kommuner"]["C2"].value = 20000001
    back = read_directory(saved(book))
    assert back.errors == ()
    assert preview([AARHUS], back.entries) == ()


def test_the_preview_says_what_is_added_changed_and_removed() -> None:
    entry = read_directory(write_csv([AARHUS])).entries[0]
    changed = replace(
        entry,
        municipality=replace(entry.municipality, phone="+4520000009"),
        contacts=entry.contacts[:1],
        services=(*entry.services, Service(municipality="0751", name="Rusmidler")),
    )
    changes = preview([AARHUS], [changed])
    told = [(c.kind, c.what.value, c.subject, c.field, c.old, c.new) for c in changes]
    assert told[0] == (ChangeKind.CHANGED, "kommune", "", "telefon", "20 00 00 01", "20 00 00 09")
    assert told[1][:3] == (ChangeKind.ADDED, "tilbud", "Rusmidler")
    assert told[2][:3] == (ChangeKind.REMOVED, "kontakt", "Teststedfortræder")


def test_a_municipality_that_the_file_does_not_name_is_left_alone() -> None:
    assert preview([AARHUS], []) == ()


def test_every_wrong_cell_is_told_with_its_row_and_column() -> None:
    content = edited(
        ("mandag", 0, "otte til tre"),
        ("svar (arbejdsdage)", 0, "mange"),
        ("haster (timer)", 0, "99"),
        ("rolle", 2, "fast kontakt"),
        ("mail", 2, "ingen adresse"),
        ("kategorier", 3, "alkohol, kedsomhed"),
        ("opdigtet", 3, "måske"),
    )
    told = [(e.row, e.column, e.problem.code) for e in read_directory(content).errors]
    assert told == [
        (2, "mandag", "hours_unreadable"),
        (2, "svar (arbejdsdage)", "number_needed"),
        (2, "haster (timer)", "deadline_range"),
        (4, "mail", "email_invalid"),
        (4, "rolle", "one_entrance"),
        (5, "kategorier", "category_unknown"),
        (5, "opdigtet", "yes_or_no"),
    ]


@pytest.mark.parametrize(
    ("column", "row", "value", "code"),
    [
        ("kommunekode", 0, "Aarhus", "code_invalid"),
        ("kommunekode", 1, "0999", "municipality_row_missing"),
        ("navn", 1, "", "name_needed"),
        ("navn", 1, "x" * 5_000, "cell_too_long"),
        ("type", 1, "person", "row_type_unknown"),
        ("mandag", 0, "15:00-08:00", "hours_order"),
        ("mandag", 0, "08-12, 11-13", "hours_overlap"),
        ("mandag", 0, "25:00-26:00", "hours_unreadable"),
    ],
)
def test_a_wrong_cell_says_what_is_wrong(column: str, row: int, value: str, code: str) -> None:
    assert code in codes(read_directory(edited((column, row, value))))


def test_the_same_municipality_or_service_twice_is_told() -> None:
    assert codes(read_directory(write_csv([AARHUS, AARHUS])))[0] == "code_twice"
    assert "service_known" in codes(read_directory(write_csv([AARHUS, AARHUS])))


def test_missing_and_unknown_columns_are_named() -> None:
    content = write_csv([AARHUS])
    missing = read_directory(content.replace(b";vagttelefon", b"")).errors[0]
    assert (missing.row, missing.problem.params) == (1, {"columns": "vagttelefon"})
    unknown = read_directory(content.replace(b"kontrolleret af", b"farve")).errors[0]
    assert (unknown.column, unknown.problem.code) == ("farve", "column_unknown")


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"", "tom.csv", "file_empty"),
        (b"  \n ", "tom.csv", "file_empty"),
        (b"x" * (LARGEST + 1), "stor.csv", "file_too_large"),
        (b"PK\x03\x04 not a book", "bog.xlsx", "file_not_excel"),
        (b"type;kommunekode", "bog.xlsx", "file_not_excel"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "gammel.xls", "file_old_excel"),
        (b"\x00\x01\x02\x03", "billede.csv", "file_not_text"),
        (b'type;"kommune', "x.csv", "row_unreadable"),
        (b"a;b;c\n1;2;3\n", "x.csv", "columns_missing"),
    ],
)
def test_a_file_that_is_no_directory_says_why(content: bytes, name: str, code: str) -> None:
    back = read_directory(content, name)
    assert (codes(back), back.entries) == ([code], ())


def test_a_file_of_headings_alone_is_empty() -> None:
    assert codes(read_directory(write_csv([]))) == ["file_empty"]


def test_more_rows_than_a_directory_can_have_are_refused() -> None:
    heading, row = write_csv([AARHUS]).decode("utf-8-sig").splitlines()[::3][:2]
    content = "\n".join([heading, *[row] * (MOST_ROWS + 1)]).encode()
    assert codes(read_directory(content)) == ["too_many_rows"]


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    assert codes(read_directory(tmp_path / "intet.csv")) == ["file_unreadable"]
    assert codes(read_directory(tmp_path)) == ["file_unreadable"]


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * (60 * 1024 * 1024))
    assert len(stream.getvalue()) < LARGEST
    assert codes(read_directory(stream.getvalue())) == ["file_too_large"]


def test_an_xml_bomb_in_a_sheet_is_refused() -> None:
    entities = "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' if n else '<!ENTITY a0 "lol">' for n in range(12)
    )
    bomb = (
        f"<!DOCTYPE x [{entities}]><worksheet xmlns="
        '"http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
        '<c r="A1" t="inlineStr"><is><t>&a11;</t></is></c></row></sheetData></worksheet>'
    )
    source, target = zipfile.ZipFile(io.BytesIO(write_excel([AARHUS]))), io.BytesIO()
    with source, zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            archive.writestr(name, bomb if name.endswith("sheet1.xml") else source.read(name))
    assert codes(read_directory(target.getvalue())) == ["file_not_excel"]


def test_a_book_without_the_three_sheets_says_which_is_missing() -> None:
    back = read_directory(saved(Workbook()))
    assert back.errors[0].problem.params == {"sheet": "Kommuner"}


def test_hours_are_read_as_people_write_them() -> None:
    assert read_hours("8-15", 2) == (Hours(2, time(8), time(15)),)
    assert read_hours("kl. 8.30–12 og 13-15.30", 0) == (
        Hours(0, time(8, 30), time(12)),
        Hours(0, time(13), time(15, 30)),
    )
    assert read_hours("Lukket", 6) == ()


def test_a_file_is_written_as_its_ending_says(tmp_path: Path) -> None:
    for name in ("ud.csv", "UD.XLSX"):
        write_directory(tmp_path / name, [AARHUS])
        assert preview([AARHUS], read_directory(tmp_path / name).entries) == ()
    with pytest.raises(Refusal, match="file_ending"):
        write_directory(tmp_path / "ud.pdf", [AARHUS])


def test_the_nineteen_municipalities_come_with_code_and_name_alone() -> None:
    known = region_midtjylland()
    assert len(known) == len(dict(known)) == 19
    assert dict(known)["0741"] == "Samsø"
    assert all(len(code) == 4 and code.isdigit() for code, _ in known)


def test_an_entry_is_shown_as_it_was_read() -> None:
    entry = read_directory(write_excel([AARHUS])).entries[0]
    assert as_view(entry).municipality.note == "Ring først.\nSkriv så."


def codes(back: ImportFile) -> list[str]:
    return [error.problem.code for error in back.errors]


def edited(*edits: tuple[str, int, str]) -> bytes:
    """The Aarhus file with some cells changed: column, row after the heading, new text."""
    rows = list(csv.DictReader(io.StringIO(write_csv([AARHUS]).decode("utf-8-sig")), delimiter=";"))
    for column, row, value in edits:
        rows[row][column] = value
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, rows[0].keys(), delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
