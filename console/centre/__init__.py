"""A whole centre on one machine: two servers, two consoles and a simulated shift."""
