"""Runs one command and writes what it cost to a file: python3 -S launch.py FILE COMMAND…

A process of its own and small, because the system counts a command's peak memory from that of the process that started
it.
"""
import os, sys, time

start = time.perf_counter()
child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(child, 0)
wall = time.perf_counter() - start
with open(sys.argv[1], "w") as result:
    result.write(f"{wall} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss}")
sys.exit(min(255, abs(os.waitstatus_to_exitcode(status))))
