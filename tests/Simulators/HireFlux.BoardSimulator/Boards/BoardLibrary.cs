using System.Collections.Concurrent;

namespace HireFlux.BoardSimulator.Boards;

/// <summary>
/// The boards of the configured folder. A board is <c>{kind}/{token}.json</c>, or a folder <c>{kind}/{token}/</c>
/// whose files are snapshots of it in name order; the first is current until another is chosen.
/// </summary>
internal sealed partial class BoardLibrary(BoardSimulatorOptions options, ILogger<BoardLibrary> logger)
{
    private readonly string _folder = BoardFolder.Resolve(options.Folder);
    private readonly ConcurrentDictionary<BoardKey, string> _current = new();
    private readonly ConcurrentDictionary<string, CachedSnapshot> _cache = new(StringComparer.Ordinal);

    /// <summary>Every board there is, in name order.</summary>
    public IReadOnlyList<BoardKey> Boards() =>
        [.. Enum.GetValues<BoardKind>().SelectMany(kind => Tokens(kind).Select(token => new BoardKey(kind, token)))];

    /// <summary>The names of a board's snapshots in order; empty for an unknown board.</summary>
    public async Task<IReadOnlyList<string>> SnapshotsAsync(BoardKey key, CancellationToken cancellationToken)
    {
        List<string> names = [];
        foreach (var path in Files(key))
        {
            if (await ReadAsync(path, key.Kind, cancellationToken) is not null)
            {
                names.Add(Path.GetFileNameWithoutExtension(path));
            }
        }

        return names;
    }

    /// <summary>The name of the snapshot being served, or null for an unknown board.</summary>
    public async Task<string?> CurrentNameAsync(BoardKey key, CancellationToken cancellationToken) =>
        _current.TryGetValue(key, out var chosen)
            ? chosen
            : await SnapshotsAsync(key, cancellationToken) is [var first, ..] ? first : null;

    /// <summary>The snapshot being served, or null for an unknown board.</summary>
    public async Task<BoardSnapshot?> CurrentAsync(BoardKey key, CancellationToken cancellationToken)
    {
        var name = await CurrentNameAsync(key, cancellationToken);
        var path = Files(key).FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == name);
        return path is null ? null : await ReadAsync(path, key.Kind, cancellationToken);
    }

    /// <summary>Serves this snapshot from now on; false where the board has none of that name.</summary>
    public async Task<bool> SelectAsync(BoardKey key, string name, CancellationToken cancellationToken)
    {
        if (!(await SnapshotsAsync(key, cancellationToken)).Contains(name, StringComparer.Ordinal))
        {
            return false;
        }

        _current[key] = name;
        return true;
    }

    /// <summary>What the single-job endpoint shows and the list doesn't, from <c>greenhouse-details/</c>; null where there is none.</summary>
    public async Task<byte[]?> DetailsAsync(string token, CancellationToken cancellationToken)
    {
        var path = Json(Path.Combine(_folder, "greenhouse-details"))
            .FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == token);
        return path is null || new FileInfo(path).Length > options.MaxFileBytes
            ? null
            : await File.ReadAllBytesAsync(path, cancellationToken);
    }

    private async Task<BoardSnapshot?> ReadAsync(string path, BoardKind kind, CancellationToken cancellationToken)
    {
        var file = new FileInfo(path);
        if (_cache.TryGetValue(path, out var known) && known.Written == file.LastWriteTimeUtc && known.Length == file.Length)
        {
            return known.Snapshot;
        }

        var snapshot = await BoardFile.ReadAsync(path, kind, options.MaxFileBytes, cancellationToken);
        if (snapshot is null)
        {
            LogNoBoard(file.Name, kind);
        }

        _cache[path] = new CachedSnapshot(file.LastWriteTimeUtc, file.Length, snapshot);
        return snapshot;
    }

    // Tokens are looked up among what the folder has, never joined into a path, so no token can lead out of it.
    private IEnumerable<string> Files(BoardKey key)
    {
        var root = Root(key.Kind);
        var folder = Folders(root).FirstOrDefault(path => Path.GetFileName(path) == key.Token);
        return folder is not null
            ? Json(folder)
            : Json(root).Where(path => Path.GetFileNameWithoutExtension(path) == key.Token);
    }

    private IEnumerable<string> Tokens(BoardKind kind) =>
        Folders(Root(kind)).Select(path => Path.GetFileName(path))
            .Concat(Json(Root(kind)).Select(path => Path.GetFileNameWithoutExtension(path)))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private string Root(BoardKind kind) => Path.Combine(_folder, FolderOf(kind));

    private static string FolderOf(BoardKind kind) => kind switch
    {
        BoardKind.Greenhouse => "greenhouse",
        BoardKind.Lever => "lever",
        _ => "ashby",
    };

    private static IEnumerable<string> Folders(string root) =>
        Directory.Exists(root) ? Directory.EnumerateDirectories(root) : [];

    private static IEnumerable<string> Json(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal) : [];

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File} is not a {Kind} board within the limits; it is not served")]
    private partial void LogNoBoard(string file, BoardKind kind);

    private sealed record CachedSnapshot(DateTime Written, long Length, BoardSnapshot? Snapshot);
}
