"""Certificates for tests: an authority of one's own and what it says of a server."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


@dataclass(frozen=True)
class Authority:
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    def write(self, path: Path) -> Path:
        path.write_bytes(self.certificate.public_bytes(Encoding.PEM))
        return path

    def certify(self, host: str, folder: Path, *, days: int = 30) -> tuple[Path, Path]:
        """A server's certificate and key; negative days: it has run out."""
        key = ec.generate_private_key(ec.SECP256R1())
        made = _built(self.certificate.subject, host, key, days)
        alternative = x509.SubjectAlternativeName([x509.DNSName(host)])
        made = made.add_extension(alternative, critical=False)
        certificate, private = folder / "server.crt", folder / "server.key"
        signed = made.sign(self.key, hashes.SHA256())
        certificate.write_bytes(signed.public_bytes(Encoding.PEM))
        form = (Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        private.write_bytes(key.private_bytes(*form))
        return certificate, private


def authority() -> Authority:
    key = ec.generate_private_key(ec.SECP256R1())
    made = _built(_name("Prøvemyndighed"), "Prøvemyndighed", key, 30)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    return Authority(key, made.sign(key, hashes.SHA256()))


def _built(
    issuer: x509.Name, subject: str, key: ec.EllipticCurvePrivateKey, days: int
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .issuer_name(issuer)
        .subject_name(_name(subject))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=60))
        .not_valid_after(now + timedelta(days=days))
    )
