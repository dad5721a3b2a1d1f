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

    __slots__ = "traceback", "size", "size_diff", "count", "count_diff"

    def __init__(self, traceback, size, size_diff, count, count_diff):
        self.traceback = traceback
        self.size, self.size_diff = size, size_diff
        self.count, self.count_diff = count, count_diff

    def _all(self):
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other):
        return self._all() == other._all() if isinstance(other, StatisticDiff) else NotImplemented

    def __hash__(self):
        return hash(self._all())

    def __repr__(self):
        return "<StatisticDiff traceback=%r size=%i (%+i) count=%i (%+i)>" % self._all()

    def __str__(self):
        size, difference = _format_size(self.size, False), _format_size(self.size_diff, True)
        text = f"{self.traceback}: size={size} ({difference}), "
        text += "count=%i (%+i)" % (self.count, self.count_diff)
        return text + _average(self.size, self.count)

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

    filename = property(lambda self: self._frame[0])
    lineno = property(lambda self: self._frame[1])

    def __init__(self, frame):
        self._frame = frame

    def __repr__(self):
        return f"<Frame filename={self.filename!r} lineno={self.lineno!r}>"

    def __str__(self):
        return f"{self.filename}:{self.lineno}"

    def __hash__(self):
        return hash(self._frame)

    def __eq__(self, other):
        return self._frame == other._frame if isinstance(other, Frame) else NotImplemented

    def __lt__(self, other):
        return self._frame < other._frame if isinstance(other, Frame) else NotImplemented


@total_ordering
class Traceback(Sequence):
    """A call stack, outermost frame first."""

    __slots__ = "_frames", "_total_nframe"

    total_nframe = property(lambda self: self._total_nframe)

    def __init__(self, frames, total_nframe=None):
        Sequence.__init__(self)
        self._total_nframe = total_nframe
        self._frames = tuple(frames[::-1])

    def __getitem__(self, index):
        found = self._frames[index]
        return tuple(map(Frame, found)) if isinstance(index, slice) else Frame(found)

    def __len__(self):
        return len(self._frames)

    def __contains__(self, frame):
        return frame._frame in self._frames

    def __hash__(self):
        return hash(self._frames)

    def __eq__(self, other):
        return self._frames == other._frames if isinstance(other, Traceback) else NotImplemented

    def __lt__(self, other):
        return self._frames < other._frames if isinstance(other, Traceback) else NotImplemented

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

    domain = property(lambda self: self._trace[0])
    size = property(lambda self: self._trace[1])
    traceback = property(lambda self: Traceback(*self._trace[2:]))

    def __init__(self, trace):
        self._trace = trace

    def __repr__(self):
        size = _format_size(self.size, False)
        return f"<Trace domain={self.domain} size={size}, traceback={self.traceback!r}>"

    def __str__(self):
        return f"{self.traceback}: {_format_size(self.size, False)}"

    def __hash__(self):
        return hash(self._trace)

    def __eq__(self, other):
        return self._trace == other._trace if isinstance(other, Trace) else NotImplemented


class _Traces(Sequence):
    def __init__(self, traces):
        Sequence.__init__(self)
        self._traces = traces

    def __getitem__(self, index):
        found = self._traces[index]
        return tuple(map(Trace, found)) if isinstance(index, slice) else Trace(found)

    def __len__(self):
        return len(self._traces)

    def __contains__(self, trace):
        return trace._trace in self._traces

    def __eq__(self, other):
        return self._traces == other._traces if isinstance(other, _Traces) else NotImplemented

    def __repr__(self):
        return f"<Traces len={len(self)}>"


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

    def _chosen(self, found):
        """Whether to keep what was found or not found."""
        return found if self.inclusive else not found

    def _match(self, trace):
        raise NotImplementedError


class DomainFilter(BaseFilter):
    def __init__(self, inclusive, domain):
        super().__init__(inclusive)
        self._domain = domain

    domain = property(lambda self: self._domain)

    def _match(self, trace):
        return self._chosen(trace[0] == self.domain)


class Filter(BaseFilter):
    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        super().__init__(inclusive)
        self.all_frames, self.lineno, self.domain = all_frames, lineno, domain
        self._filename_pattern = _normalize_filename(filename_pattern)

    filename_pattern = property(lambda self: self._filename_pattern)

    def _match_frame_impl(self, filename, lineno):
        named = _matches(_normalize_filename(filename), self._filename_pattern)
        return named and self.lineno in (None, lineno)

    def _match_frame(self, filename, lineno):
        return self._chosen(self._match_frame_impl(filename, lineno))

    def _match_traceback(self, traceback):
        looked_at = traceback if self.all_frames else traceback[:1]
        return self._chosen(any(self._match_frame_impl(*frame) for frame in looked_at))

    def _match(self, trace):
        domain, _, traceback, _ = trace
        of_frames = self._match_traceback(traceback)
        if self.domain is None:
            return of_frames
        of_domain = self._chosen(domain == self.domain)
        return of_frames and of_domain if self.inclusive else of_frames or of_domain


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
            given = type(filters).__name__
            raise TypeError(f"filters must be a list of filters, not {given}")
        kept = list(self.traces._traces)
        if filters:
            sorts = [f for f in filters if f.inclusive], [f for f in filters if not f.inclusive]
            kept = [trace for trace in kept if self._filter_trace(*sorts, trace)]
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
        sums = self._group_by(key_type, cumulative).values()
        return sorted(sums, key=Statistic._sort_key, reverse=True)

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        """Differences of those sums from an older snapshot's, largest first."""
        new, old = (each._group_by(key_type, cumulative) for each in (self, old_snapshot))
        return sorted(_compare_grouped_stats(old, new), key=StatisticDiff._sort_key, reverse=True)


def take_snapshot():
    """The blocks in use now that were allocated while tracing."""
    if not is_tracing():
        raise RuntimeError("the tracemalloc module must be tracing memory "
                           "allocations to take a snapshot")
    return Snapshot(_get_traces(), get_traceback_limit())
