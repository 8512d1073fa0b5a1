using System.Globalization;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Servers;

/// <summary>Where PostgreSQL's programs are.</summary>
internal sealed record PostgresBinaries(string Server, string Initialise)
{
    // Debian and Ubuntu, Fedora and RHEL (PGDG), SUSE, Arch and Alpine, Homebrew on both kinds of Mac, Postgres.app.
    private static readonly string[] Roots = ["/usr/lib/postgresql", "/usr", "/usr/libexec", "/opt/homebrew/opt", "/usr/local/opt", "/Applications/Postgres.app/Contents/Versions"];

    /// <summary>The newest there is, or the version that made the data when there is some.</summary>
    /// <exception cref="DistributedApplicationException">There is none; the message says how to get it.</exception>
    internal static PostgresBinaries Find(string data)
    {
        var made = Path.Combine(data, "PG_VERSION");
        var wanted = File.Exists(made) ? File.ReadAllText(made).Trim() : null;
        var candidates = Candidates().OrderByDescending(c => c.Version).ToList();
        if (wanted is null && candidates.Count > 0)
        {
            return At(candidates[0].Folder);
        }

        if (wanted is not null && candidates.Find(c => c.Version.ToString(CultureInfo.InvariantCulture) == wanted) is { Folder: not null } same)
        {
            return At(same.Folder);
        }

        var folder = Path.GetDirectoryName(Executables.Find("postgres"));
        return folder is not null && wanted is null
            ? At(folder)
            : throw new DistributedApplicationException(wanted is null
                ? $"PostgreSQL is missing. Install it with: {(OperatingSystem.IsMacOS() ? "brew install postgresql@17" : "sudo apt-get install -y postgresql")}"
                : $"The data in {data} was made by PostgreSQL {wanted}, which is not installed: install postgresql-{wanted}, or move the data away.");
    }

    private static PostgresBinaries At(string folder) => new(Path.Combine(folder, "postgres"), Path.Combine(folder, "initdb"));

    private static IEnumerable<(int Version, string Folder)> Candidates() =>
        from root in Roots.Where(Directory.Exists)
        from folder in Directory.EnumerateDirectories(root)
        let name = Path.GetFileName(folder)
        let digits = name.Replace("postgresql@", "", StringComparison.Ordinal).Replace("pgsql-", "", StringComparison.Ordinal).Replace("postgresql", "", StringComparison.Ordinal)
        where int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        let bin = Path.Combine(folder, "bin")
        where File.Exists(Path.Combine(bin, "postgres")) && File.Exists(Path.Combine(bin, "initdb"))
        select (int.Parse(digits, CultureInfo.InvariantCulture), bin);
}
