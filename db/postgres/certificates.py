"""Certificates for a centre on one's own machine: an authority of its own, and one for a server."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

HOST = "localhost"
LIFE = timedelta(days=30)


class Authority:
    """Signs the servers' certificates; its key is nowhere but here, and gone with the process."""

    def __init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name("Prøvecentral")
        constraints = x509.BasicConstraints(ca=True, path_length=0)
        self._certificate = (
            _begun(self._name, self._name, self._key.public_key())
            .add_extension(constraints, critical=True)
            .sign(self._key, SHA256())
        )

    def write(self, path: Path) -> None:
        """What a console believes: sslrootcert."""
        path.write_bytes(self._certificate.public_bytes(Encoding.PEM))

    def certify(self, certificate: Path, key_file: Path) -> None:
        """A certificate for a server on this machine, and its key."""
        key = ec.generate_private_key(ec.SECP256R1())
        made = (
            _begun(_name(HOST), self._name, key.public_key())
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=False)
            .sign(self._key, SHA256())
        )
        certificate.write_bytes(made.public_bytes(Encoding.PEM))
        key_file.touch(mode=0o600)
        key_file.write_bytes(
            key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        )


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _begun(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + LIFE)
    )
