"""What is PostgreSQL's own: addresses, engines, errors, the change feed and the centre."""
