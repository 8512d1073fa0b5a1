using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HireFlux.ProcessHost.Running;

/// <summary>
/// The folder that holds all a run leaves on disk: <c>state.json</c>, <c>secrets.json</c>, <c>logs/</c> and the data of
/// the servers. One process owns it at a time, by a lock that the kernel lets go of when the process dies.
/// </summary>
internal sealed class HomeDirectory : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Passable = Private | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly FileStream _lock;

    private HomeDirectory(string path, FileStream fileLock)
    {
        Path = path;
        _lock = fileLock;
        Account = ServerAccount.Find();
        Secrets = new SecretStore(In("secrets.json"));
        Directory.CreateDirectory(Logs, Private);
        Servers = PrepareServers();
    }

    internal string Path { get; }

    internal string Logs => In("logs");

    internal string StateFile => In("state.json");

    internal SecretStore Secrets { get; }

    /// <summary>The account that servers run as; null when they run as ourselves.</summary>
    internal ServerAccount? Account { get; }

    /// <summary>Parent of the servers' own folders: inside the home, or elsewhere where their account can reach.</summary>
    internal string Servers { get; }

    /// <summary>Opens the folder, making it when missing.</summary>
    /// <exception cref="DistributedApplicationException">Another process runs in it.</exception>
    internal static HomeDirectory Open(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(full, Passable);
        var lockPath = System.IO.Path.Combine(full, "lock");
        try
        {
            var stream = new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return new HomeDirectory(full, stream);
        }
        catch (IOException e) when (e is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
        {
            throw new DistributedApplicationException(
                $"HireFlux already runs in {full}. Stop that one first, or run this one elsewhere by setting HIREFLUX_HOME to another folder.");
        }
    }

    /// <summary>A folder for one server, private to the account that runs it.</summary>
    internal string ServerFolder(string name)
    {
        var folder = System.IO.Path.Combine(Servers, name);
        Directory.CreateDirectory(folder, Private);
        Account?.OwnTree(folder);
        return folder;
    }

    internal string In(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => _lock.Dispose();

    private string PrepareServers()
    {
        var inside = In("servers");
        if (Account is null || ServerAccount.CanReach(inside))
        {
            Directory.CreateDirectory(inside, Passable);
            return inside;
        }

        // A folder like /root cannot be passed through by the servers' account. Their data then lives in /var/lib, under
        // a name made from this home; it belongs to this home's secrets and is dropped when those are gone.
        var outside = Outside(Path);
        var owner = Secrets.GetOrCreate("instance");
        var mark = System.IO.Path.Combine(outside, "instance");
        if (Directory.Exists(outside) && !(File.Exists(mark) && File.ReadAllText(mark) == owner))
        {
            Directory.Delete(outside, recursive: true);
        }

        Directory.CreateDirectory(outside, Passable);
        PrivateFile.Write(mark, owner);
        return outside;
    }

    /// <summary>Deletes a home and the servers' data outside of it. Nothing may run there.</summary>
    internal static void Delete(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        foreach (var folder in new[] { full, Outside(full) }.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Outside(string full)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(full)))[..16];
        return string.Create(CultureInfo.InvariantCulture, $"/var/lib/hireflux/{hash}");
    }
}
