using System.Diagnostics;
using System.Globalization;

namespace HireFlux.ProcessHost.Running;

/// <summary>
/// The unprivileged account that servers run as when we are root: PostgreSQL refuses to run as root, and none of
/// the others needs to.
/// </summary>
internal sealed record ServerAccount(string Name, uint User, uint Group)
{
    /// <summary>The account to use; null when we are not root and servers simply run as ourselves.</summary>
    internal static ServerAccount? Find()
    {
        if (!Native.IsRoot)
        {
            return null;
        }

        var known = File.Exists("/etc/passwd")
            ? File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(f => f.Length > 3).ToList()
            : [];
        foreach (var name in (string[])["postgres", "_postgres", "nobody"])
        {
            if (known.Find(f => f[0] == name) is { } entry
                && uint.TryParse(entry[2], NumberStyles.None, CultureInfo.InvariantCulture, out var user)
                && uint.TryParse(entry[3], NumberStyles.None, CultureInfo.InvariantCulture, out var group))
            {
                return new ServerAccount(name, user, group);
            }
        }

        throw new DistributedApplicationException(
            "Running as root, but there is no account 'postgres' or 'nobody' to run the servers as: run as an ordinary user, or create one.");
    }

    /// <summary>Gives a file or directory to this account.</summary>
    internal void Own(string path)
    {
        if (Native.ChangeOwner(path, User, Group) != 0)
        {
            throw new DistributedApplicationException($"Could not give {path} to account {Name}.");
        }
    }

    /// <summary>
    /// Gives a folder with all that is in it to this account, links themselves and not what they point to: an earlier run
    /// may have been someone else's.
    /// </summary>
    internal void OwnTree(string folder)
    {
        var owner = FormattableString.Invariant($"{User}:{Group}");
        using var chown = Process.Start(new ProcessStartInfo("chown", ["-R", "-h", owner, folder]));
        chown?.WaitForExit();
        if (chown?.ExitCode != 0)
        {
            throw new DistributedApplicationException($"Could not give {folder} to account {Name}.");
        }
    }

    /// <summary>True when the account can reach <paramref name="path"/>: every folder above it may be passed through by others.</summary>
    internal static bool CanReach(string path)
    {
        for (var folder = new DirectoryInfo(path).Parent; folder is not null; folder = folder.Parent)
        {
            if (folder.Exists && !folder.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
            {
                return false;
            }
        }

        return true;
    }
}
