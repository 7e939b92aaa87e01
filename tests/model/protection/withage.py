# SPDX-FileCopyrightText: 2026 The Martlet developers
# SPDX-License-Identifier: Apache-2.0
"""Runs age with a passphrase, which it takes from a terminal only: withage.py PASSPHRASE ARGUMENT..."""

import sys

import pexpect

age = pexpect.spawn("age", sys.argv[2:], timeout=120, encoding="utf-8")
while age.expect(["passphrase[^:]*: ", pexpect.EOF]) == 0:
    age.sendline(sys.argv[1])
age.close()
sys.exit(age.exitstatus)
