"""The frame of an EIDO (NENA-STA-021.1b): its components, and how they point at each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from console.domain.errors import Refusal
from console.intake.body import pointer

Component = Mapping[str, Any]

COMPONENTS = (
    "callComponent",
    "callbackComponent",
    "dispatchComponent",
    "alarmsSensorsComponent",
    "agencyComponent",
    "agentComponent",
    "notesComponent",
    "additionalDataComponent",
    "locationComponent",
    "personComponent",
    "vehicleComponent",
    "emergencyResourceComponent",
    "mergeComponent",
    "linkComponent",
)
AGENTS = frozenset(
    {
        "updatedByAgencyReference",
        "updatedByAgentReference",
        "agencyReference",
        "agentReference",
    }
)
"""References to who wrote something. Only these may lead back to where one came from."""
ID_LENGTH = 255


@dataclass(frozen=True)
class Node:
    """A component and where it stands (JSON pointer)."""

    where: str
    value: Component

    @property
    def id(self) -> str:
        return str(self.value.get("$id", ""))

    def text(self, name: str) -> str:
        """The text under a name, '' if there is none or it is something else."""
        value = self.value.get(name)
        return value.strip() if isinstance(value, str) else ""

    def texts(self, name: str) -> list[str]:
        """The texts under a name, be it one or a list."""
        value = self.value.get(name)
        values = value if isinstance(value, list) else [value]
        return [text.strip() for text in values if isinstance(text, str) and text.strip()]


@dataclass
class Document:
    """Components by kind and by `$id`. `warnings` gathers what could not be understood."""

    root: Node
    kinds: dict[str, list[Node]] = field(default_factory=dict)
    by_id: dict[str, Node] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)

    def of(self, kind: str) -> Sequence[Node]:
        return self.kinds.get(kind, ())

    def warn(self, code: str) -> None:
        if code not in self.warnings:
            self.warnings.append(code)

    def follow(self, node: Node, name: str) -> list[Node]:
        """The components a reference (or a list of them) points at; dangling ones warn."""
        found = (self._resolve(target) for target in _targets(node, name))
        return [component for component in found if component is not None]

    def _resolve(self, target: str) -> Node | None:
        seen: set[str] = set()
        while target in self.by_id and target not in seen:
            seen.add(target)
            node = self.by_id[target]
            if "$ref" not in node.value:
                return node
            target = str(node.value["$ref"])
        self.warn("reference_dangling")
        return None


def read_document(value: Mapping[str, Any]) -> Document:
    """Check the frame. Refuses what the standard requires and is not there."""
    root = Node("", value)
    _check_root(root)
    document = Document(root)
    for kind in COMPONENTS:
        document.kinds[kind] = _components(document, kind)
    if "incidentComponent" in value:
        incident = value["incidentComponent"]
        nodes = _as_nodes(incident if isinstance(incident, list) else [incident], "", document)
        document.kinds["incidentComponent"] = nodes
    for node in (*(n for nodes in document.kinds.values() for n in nodes), root):
        if node.id:
            document.by_id.setdefault(node.id, node)
    _check_references(document)
    return document


def _check_root(root: Node) -> None:
    if not isinstance(root.value.get("$id", ""), str):
        raise Refusal("value_type", field="/$id", expected="string")
    for name in ("eidoVersion", "issuingElementIdentification"):
        required_text(root, name)
    if root.text("eidoVersion") != "1.0":
        raise Refusal("eido_version", field="/eidoVersion")
    if "agencyComponent" not in root.value:
        raise Refusal("value_missing", field="/agencyComponent")
    if root.value["agencyComponent"] == []:
        raise Refusal("value_missing", field="/agencyComponent/0")


def required_text(node: Node, name: str) -> str:
    """The text under a name; refused if it is missing, empty or something else."""
    where = pointer(node.where, name)
    if name not in node.value:
        raise Refusal("value_missing", field=where)
    if not isinstance(node.value[name], str):
        raise Refusal("value_type", field=where, expected="string")
    if not node.text(name):
        raise Refusal("value_empty", field=where)
    return node.text(name)


def required_id(node: Node) -> str:
    """The component's `$id`, by which an update finds its call."""
    found = required_text(node, "$id")
    if len(found) > ID_LENGTH:
        raise Refusal("value_long", field=pointer(node.where, "$id"), limit=ID_LENGTH)
    if "\x00" in found:
        raise Refusal("text_null", field=pointer(node.where, "$id"))
    return found


def _components(document: Document, kind: str) -> list[Node]:
    value = document.root.value.get(kind, [])
    if not isinstance(value, list):
        raise Refusal("value_type", field=f"/{kind}", expected="array")
    return _as_nodes(value, kind, document)


def _as_nodes(values: Sequence[Any], kind: str, document: Document) -> list[Node]:
    nodes = []
    for index, value in enumerate(values):
        where = f"/{kind}/{index}" if kind else "/incidentComponent"
        if not isinstance(value, dict):
            raise Refusal("value_type", field=where, expected="object")
        node = Node(where, value)
        if "$id" in value and not isinstance(value["$id"], str):
            raise Refusal("value_type", field=pointer(where, "$id"), expected="string")
        if not _complete(node):
            document.warn("component_incomplete")
        nodes.append(node)
    return nodes


def _complete(node: Node) -> bool:
    needed = ("$id", "lastUpdateTimeStamp", "updatedByAgencyReference")
    return "$ref" in node.value or all(name in node.value for name in needed)


# References --------------------------------------------------------------------------------


def references(node: Node) -> Iterator[tuple[str, str]]:
    """(pointer, target) of every reference directly in a component; one in itself too."""
    if "$ref" in node.value:
        yield node.where, str(node.value["$ref"])
    for name in node.value:
        for where, item in _items(node, name):
            if isinstance(item, dict) and "$ref" in item:
                yield where, str(item["$ref"])


def _targets(node: Node, name: str) -> Iterator[str]:
    """What the references under a name point at; refused if they are not references."""
    for where, item in _items(node, name) if name in node.value else ():
        if not isinstance(item, dict) or "$ref" not in item:
            raise Refusal("value_type", field=where, expected='{"$ref": "…"}')
        if not isinstance(item["$ref"], str):
            raise Refusal("value_type", field=pointer(where, "$ref"), expected="string")
        yield item["$ref"]


def _items(node: Node, name: str) -> Iterator[tuple[str, Any]]:
    value, where = node.value[name], pointer(node.where, name)
    if not isinstance(value, list):
        yield where, value
        return
    for index, item in enumerate(value):
        yield pointer(where, index), item


def _check_references(document: Document) -> None:
    """Warn of references to nothing; refuse those that lead in a circle.

    By the standard a call points at persons, those at places, those at notes: content never
    leads back. Only who wrote it may.
    """
    edges: dict[str, list[tuple[str, str]]] = {}
    for node in (document.root, *document.by_id.values()):
        found = [(w, t) for w, t in references(node) if not of_agents(w)]
        if node is not document.root:
            edges[node.id] = found
        if any(target not in document.by_id for _, target in references(node)):
            document.warn("reference_dangling")
    _refuse_circles(edges)


def of_content(where: str) -> bool:
    """Whether a call's content is pointed at there: a person, a place, notes, additional data."""
    return where.rstrip("/0123456789").endswith("Reference") and not of_agents(where)


def of_agents(where: str) -> bool:
    return not AGENTS.isdisjoint(where.split("/"))


def _refuse_circles(edges: Mapping[str, list[tuple[str, str]]]) -> None:
    """Depth first, without recursion: `path` holds what led here, `done` what leads nowhere new."""
    done: set[str] = set()
    for start in edges:
        path = {start: None}
        stack = [] if start in done else [(start, iter(edges[start]))]
        while stack:
            current, targets = stack[-1]
            where, target = next(targets, ("", ""))
            if not where:
                done.add(current)
                path.pop(current, None)
                stack.pop()
            elif target in path:
                raise Refusal("eido_reference_circular", field=where)
            elif target in edges and target not in done:
                path[target] = None
                stack.append((target, iter(edges[target])))
