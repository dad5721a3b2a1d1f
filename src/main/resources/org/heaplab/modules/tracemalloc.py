"""Where the blocks in use were allocated."""

from _collections_abc import Iterable, Sequence
from functools import total_ordering

from _tracemalloc import (
    _get_object_traceback,
    _get_traces,
    _source_line,
    clear_traces,
    get_traceback_limit,
    get_traced_memory,
    get_tracemalloc_memory,
    is_tracing,
    reset_peak,
    start,
    stop,
)


def _format_size(size, sign):
    plus = '+' if sign else ''
    for unit in ('B', 'KiB', 'MiB', 'GiB', 'TiB'):
        if abs(size) < 100 and unit != 'B':
            return f"%{plus}.1f %s" % (size, unit)
        if abs(size) < 10 * 1024 or unit == 'TiB':
            return f"%{plus}.0f %s" % (size, unit)
        size /= 1024


def _average(size, count):
    return ", average=%s" % _format_size(size / count, False) if count else ""


class Statistic:
    """Blocks in use that have a call stack, or a part of it, in common."""

    __slots__ = ('traceback', 'size', 'count')

    def __init__(self, traceback, size, count):
        self.traceback = traceback
        self.size = size
        self.count = count

    def _all(self):
        return self.traceback, self.size, self.count

    def __hash__(self):
        return hash(self._all())

    def __eq__(self, other):
        if not isinstance(other, Statistic):
            return NotImplemented
        return self._all() == other._all()

    def __str__(self):
        text = "%s: size=%s, count=%i" % (
            self.traceback, _format_size(self.size, False), self.count)
        return text + _average(self.size, self.count)

    def __repr__(self):
        return '<Statistic traceback=%r size=%i count=%i>' % self._all()

    def _sort_key(self):
        return self.size, self.count, self.traceback


class StatisticDiff:
    """How such blocks differ between two snapshots."""

    __slots__ = ('traceback', 'size', 'size_diff', 'count', 'count_diff')

    def __init__(self, traceback, size, size_diff, count, count_diff):
        self.traceback = traceback
        self.size = size
        self.size_diff = size_diff
        self.count = count
        self.count_diff = count_diff

    def _all(self):
        return self.traceback, self.size, self.size_diff, self.count, self.count_diff

    def __hash__(self):
        return hash(self._all())

    def __eq__(self, other):
        if not isinstance(other, StatisticDiff):
            return NotImplemented
        return self._all() == other._all()

    def __str__(self):
        text = "%s: size=%s (%s), count=%i (%+i)" % (
            self.traceback,
            _format_size(self.size, False),
            _format_size(self.size_diff, True),
            self.count,
            self.count_diff)
        return text + _average(self.size, self.count)

    def __repr__(self):
        return '<StatisticDiff traceback=%r size=%i (%+i) count=%i (%+i)>' % self._all()

    def _sort_key(self):
        return abs(self.size_diff), self.size, abs(self.count_diff), self.count, self.traceback


def _compare_grouped_stats(old_group, new_group):
    differences = []
    for traceback, new in new_group.items():
        old = old_group.pop(traceback, None)
        size, count = (old.size, old.count) if old is not None else (0, 0)
        differences.append(
            StatisticDiff(traceback, new.size, new.size - size, new.count, new.count - count))
    for traceback, old in old_group.items():
        differences.append(StatisticDiff(traceback, 0, -old.size, 0, -old.count))
    return differences


@total_ordering
class Frame:
    """A line of a program."""

    __slots__ = ("_frame",)

    def __init__(self, frame):
        self._frame = frame

    @property
    def filename(self):
        return self._frame[0]

    @property
    def lineno(self):
        return self._frame[1]

    def __eq__(self, other):
        if not isinstance(other, Frame):
            return NotImplemented
        return self._frame == other._frame

    def __lt__(self, other):
        if not isinstance(other, Frame):
            return NotImplemented
        return self._frame < other._frame

    def __hash__(self):
        return hash(self._frame)

    def __str__(self):
        return "%s:%s" % (self.filename, self.lineno)

    def __repr__(self):
        return "<Frame filename=%r lineno=%r>" % (self.filename, self.lineno)


@total_ordering
class Traceback(Sequence):
    """A call stack, outermost frame first."""

    __slots__ = ("_frames", '_total_nframe')

    def __init__(self, frames, total_nframe=None):
        Sequence.__init__(self)
        self._frames = tuple(reversed(frames))
        self._total_nframe = total_nframe

    @property
    def total_nframe(self):
        return self._total_nframe

    def __len__(self):
        return len(self._frames)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(Frame(frame) for frame in self._frames[index])
        return Frame(self._frames[index])

    def __contains__(self, frame):
        return frame._frame in self._frames

    def __hash__(self):
        return hash(self._frames)

    def __eq__(self, other):
        if not isinstance(other, Traceback):
            return NotImplemented
        return self._frames == other._frames

    def __lt__(self, other):
        if not isinstance(other, Traceback):
            return NotImplemented
        return self._frames < other._frames

    def __str__(self):
        return str(self[0])

    def __repr__(self):
        total = "" if self._total_nframe is None else f" total_nframe={self.total_nframe}"
        return f"<Traceback {tuple(self)}{total}>"

    def format(self, limit=None, most_recent_first=False):
        shown = self
        if limit is not None:
            shown = self[-limit:] if limit > 0 else self[:limit]
        if most_recent_first:
            shown = reversed(shown)
        lines = []
        for frame in shown:
            lines.append('  File "%s", line %s' % (frame.filename, frame.lineno))
            line = _source_line(frame.filename, frame.lineno).strip()
            if line:
                lines.append('    %s' % line)
        return lines


def get_object_traceback(obj):
    """The call stack that allocated an object; None if it was not traced."""
    frames = _get_object_traceback(obj)
    return None if frames is None else Traceback(frames)


class Trace:
    """A block in use."""

    __slots__ = ("_trace",)

    def __init__(self, trace):
        self._trace = trace

    @property
    def domain(self):
        return self._trace[0]

    @property
    def size(self):
        return self._trace[1]

    @property
    def traceback(self):
        return Traceback(*self._trace[2:])

    def __eq__(self, other):
        if not isinstance(other, Trace):
            return NotImplemented
        return self._trace == other._trace

    def __hash__(self):
        return hash(self._trace)

    def __str__(self):
        return "%s: %s" % (self.traceback, _format_size(self.size, False))

    def __repr__(self):
        return "<Trace domain=%s size=%s, traceback=%r>" % (
            self.domain, _format_size(self.size, False), self.traceback)


class _Traces(Sequence):
    def __init__(self, traces):
        Sequence.__init__(self)
        self._traces = traces

    def __len__(self):
        return len(self._traces)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(Trace(trace) for trace in self._traces[index])
        return Trace(self._traces[index])

    def __contains__(self, trace):
        return trace._trace in self._traces

    def __eq__(self, other):
        if not isinstance(other, _Traces):
            return NotImplemented
        return self._traces == other._traces

    def __repr__(self):
        return "<Traces len=%s>" % len(self)


def _matches(text, pattern):
    """Whether a file name is as a shell's pattern says: *, ?, [seq], [!seq]."""
    star = star_text = -1
    t = p = 0
    while t < len(text):
        step = _match_one(text[t], pattern, p)
        if p < len(pattern) and pattern[p] == '*':
            star, star_text = p, t
            p += 1
        elif step:
            p, t = step, t + 1
        elif star >= 0:
            star_text += 1
            p, t = star + 1, star_text
        else:
            return False
    return pattern[p:].strip('*') == ''


def _match_one(char, pattern, p):
    """Where the pattern goes on behind what stands for this character; 0 if it does not fit."""
    if p >= len(pattern) or pattern[p] == '*':
        return 0
    end = pattern.find(']', p + 3 if pattern[p + 1:p + 2] == '!' else p + 2)
    if pattern[p] != '[' or end < 0:
        return p + 1 if pattern[p] in ('?', char) else 0
    body = pattern[p + 1:end]
    negated = body[0] == '!'
    if negated:
        body = body[1:]
    found = False
    i = 0
    while i < len(body):
        if body[i + 1:i + 2] == '-' and i + 2 < len(body):
            found = found or body[i] <= char <= body[i + 2]
            i += 3
        else:
            found = found or char == body[i]
            i += 1
    return end + 1 if found != negated else 0


def _normalize_filename(filename):
    return filename[:-1] if filename.endswith('.pyc') else filename


class BaseFilter:
    def __init__(self, inclusive):
        self.inclusive = inclusive

    def _match(self, trace):
        raise NotImplementedError


class Filter(BaseFilter):
    def __init__(self, inclusive, filename_pattern,
                 lineno=None, all_frames=False, domain=None):
        super().__init__(inclusive)
        self.inclusive = inclusive
        self._filename_pattern = _normalize_filename(filename_pattern)
        self.lineno = lineno
        self.all_frames = all_frames
        self.domain = domain

    @property
    def filename_pattern(self):
        return self._filename_pattern

    def _match_frame_impl(self, filename, lineno):
        if not _matches(_normalize_filename(filename), self._filename_pattern):
            return False
        return self.lineno is None or lineno == self.lineno

    def _match_frame(self, filename, lineno):
        return self._match_frame_impl(filename, lineno) ^ (not self.inclusive)

    def _match_traceback(self, traceback):
        if self.all_frames:
            found = any(self._match_frame_impl(*frame) for frame in traceback)
            return found ^ (not self.inclusive)
        return self._match_frame(*traceback[0])

    def _match(self, trace):
        domain, size, traceback, total_nframe = trace
        matches = self._match_traceback(traceback)
        if self.domain is None:
            return matches
        if self.inclusive:
            return matches and domain == self.domain
        return matches or domain != self.domain


class DomainFilter(BaseFilter):
    def __init__(self, inclusive, domain):
        super().__init__(inclusive)
        self._domain = domain

    @property
    def domain(self):
        return self._domain

    def _match(self, trace):
        return (trace[0] == self.domain) ^ (not self.inclusive)


class Snapshot:
    """The blocks in use at one moment."""

    def __init__(self, traces, traceback_limit):
        self.traces = _Traces(traces)
        self.traceback_limit = traceback_limit

    def dump(self, filename):
        raise NotImplementedError("a cell can reach no file: snapshots cannot be dumped")

    @staticmethod
    def load(filename):
        raise NotImplementedError("a cell can reach no file: snapshots cannot be loaded")

    def _filter_trace(self, include_filters, exclude_filters, trace):
        if include_filters and not any(f._match(trace) for f in include_filters):
            return False
        return all(f._match(trace) for f in exclude_filters)

    def filter_traces(self, filters):
        """A snapshot of those that a filter includes, or all, less those that one excludes."""
        if not isinstance(filters, Iterable):
            raise TypeError("filters must be a list of filters, not %s" % type(filters).__name__)
        if not filters:
            return Snapshot(self.traces._traces.copy(), self.traceback_limit)
        include_filters = [f for f in filters if f.inclusive]
        exclude_filters = [f for f in filters if not f.inclusive]
        kept = [trace for trace in self.traces._traces
                if self._filter_trace(include_filters, exclude_filters, trace)]
        return Snapshot(kept, self.traceback_limit)

    def _group_by(self, key_type, cumulative):
        if key_type not in ('traceback', 'filename', 'lineno'):
            raise ValueError("unknown key_type: %r" % (key_type,))
        if cumulative and key_type == 'traceback':
            raise ValueError("cumulative mode cannot by used with key type %r" % key_type)
        stats = {}
        for domain, size, frames, total_nframe in self.traces._traces:
            if key_type == 'traceback':
                keys = (frames,)
            else:
                keys = tuple((frame,) for frame in (frames if cumulative else frames[:1]))
            for key in keys:
                if key_type == 'filename':
                    key = ((key[0][0], 0),)
                stat = stats.get(key)
                if stat is None:
                    stats[key] = Statistic(Traceback(key), size, 1)
                else:
                    stat.size += size
                    stat.count += 1
        return {stat.traceback: stat for stat in stats.values()}

    def statistics(self, key_type, cumulative=False):
        """Sums by 'traceback', 'filename' or 'lineno', largest first."""
        statistics = list(self._group_by(key_type, cumulative).values())
        statistics.sort(reverse=True, key=Statistic._sort_key)
        return statistics

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        """Differences of those sums from an older snapshot's, largest first."""
        new_group = self._group_by(key_type, cumulative)
        old_group = old_snapshot._group_by(key_type, cumulative)
        differences = _compare_grouped_stats(old_group, new_group)
        differences.sort(reverse=True, key=StatisticDiff._sort_key)
        return differences


def take_snapshot():
    """The blocks in use now that were allocated while tracing."""
    if not is_tracing():
        raise RuntimeError("the tracemalloc module must be tracing memory "
                           "allocations to take a snapshot")
    return Snapshot(_get_traces(), get_traceback_limit())
