using System.Diagnostics;

namespace HireFlux.Testing;

/// <summary>Starts a program as leader of a session of its own: what is sent to this process's group or terminal, such as Ctrl+C or a kill, does not reach it.</summary>
public static class OwnSession
{
    /// <summary>How to start it; the process has the number that <see cref="Process.Id"/> says.</summary>
    public static ProcessStartInfo Start(string program, params string[] arguments) => OperatingSystem.IsMacOS()
        ? new ProcessStartInfo("/usr/bin/perl", ["-e", "use POSIX; POSIX::setsid(); exec { $ARGV[0] } @ARGV or exit 127", "--", program, .. arguments])
        : new ProcessStartInfo("setsid", ["--", program, .. arguments]);
}
