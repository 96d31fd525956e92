"""Runs one command and writes what it cost to a file: python3 -S launch.py FILE SECONDS COMMAND…

A process of its own and small, because the system counts a command's peak memory from that of the process that started
it. A command that takes longer than so many seconds is ended, and this one ends with 124.
"""
import os, signal, sys, time

start = time.perf_counter()
child = os.posix_spawnp(sys.argv[3], sys.argv[3:], os.environ)
late = False


def end(*_):
    global late
    late = True
    os.kill(child, signal.SIGKILL)


signal.signal(signal.SIGALRM, end)
signal.alarm(int(sys.argv[2]))
_, status, usage = os.wait4(child, 0)
wall = time.perf_counter() - start
with open(sys.argv[1], "w") as result:
    result.write(f"{wall} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss}")
sys.exit(124 if late else min(123, abs(os.waitstatus_to_exitcode(status))))
