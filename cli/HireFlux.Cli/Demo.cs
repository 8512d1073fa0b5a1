using System.Globalization;
using HireFlux.ProcessHost.Running;

namespace HireFlux.Cli;

/// <summary>The demo: waits for the system that the launcher started, walks the journey on the samples, and says where everything is.</summary>
internal static class Demo
{
    private static readonly TimeSpan s_startDeadline = TimeSpan.FromMinutes(3);

    /// <summary>Runs it.</summary>
    /// <param name="instance">The instance that is starting.</param>
    /// <param name="appHost">Process id of the AppHost: when it is gone, waiting is no use.</param>
    /// <param name="cancellationToken">Stops the demo.</param>
    /// <exception cref="DemoException">The system did not start, or the journey did not go through.</exception>
    public static async Task RunAsync(Instance instance, int appHost, CancellationToken cancellationToken)
    {
        var state = await ReadyAsync(instance, appHost, cancellationToken);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"All ready in {state.ReadySeconds:0.0} s."));
        var plan = Plan(instance, state);
        using var journey = new Journey(plan, Console.WriteLine);
        try
        {
            await journey.WalkAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is ApiException or HttpRequestException)
        {
            throw new DemoException(exception.Message);
        }

        Console.WriteLine($"""

            The system runs until Ctrl+C:
              API                  {plan.Gateway}
              API reference        {new Uri(plan.Gateway, "scalar")}
              Operator console     {state.Console}
              RabbitMQ management  {EndpointOf(state, "rabbitmq", "management")}  (user and password: {instance.SecretsFile})
              Sign in as           {plan.Email} with password {plan.Password}
            """);
    }

    private static JourneyPlan Plan(Instance instance, RecordedState state) => new(
        new Uri(EndpointOf(state, "gateway", "http")),
        "ada.okafor@hireflux.example",
        "correct horse battery staple",
        "admin@hireflux.example",
        instance.Secret("admin-password"),
        new
        {
            first_name = "Ada",
            last_name = "Okafor",
            phone = "+1 312 555 0142",
            location = "Chicago, Illinois, United States",
            target_titles = new[] { "Senior Backend Engineer", "Senior .NET Developer" },
            salary_min = 120000,
            salary_max = 180000,
            currency = "USD",
            salary_period = "year",
            industries = new[] { "Software" },
            skills = new[] { "C#", ".NET", "ASP.NET Core", "PostgreSQL", "RabbitMQ", "Docker", "Kubernetes" },
            preferences = new
            {
                remote_policy = "remote",
                visa_sponsorship = false,
                willing_to_relocate = false,
                work_authorization = "US citizen",
                preferred_locations = new[] { "Chicago" },
                excluded_companies = Array.Empty<string>(),
            },
        },
        [new JourneyBoard("greenhouse", "quillstack", "Quillstack"), new JourneyBoard("lever", "brightparcel", "Brightparcel")],
        Path.Combine(AppContext.BaseDirectory, "engineer-okafor.pdf"));

    private static string EndpointOf(RecordedState state, string resource, string endpoint)
    {
        var endpoints = state.Resources.FirstOrDefault(candidate => candidate.Name == resource)?.Endpoints;
        return endpoints?.GetValueOrDefault(endpoint) ?? endpoints?.Values.FirstOrDefault() ?? throw new DemoException($"{resource} has no endpoint.");
    }

    private static async Task<RecordedState> ReadyAsync(Instance instance, int appHost, CancellationToken cancellationToken)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (true)
        {
            if (instance.Running is { Ready: true } state && state.AppHost.Pid == appHost)
            {
                return state;
            }

            if (ProcessIdentity.Of(appHost) is null)
            {
                throw new DemoException("The AppHost has ended.");
            }

            if (TimeProvider.System.GetElapsedTime(began) > s_startDeadline)
            {
                throw new DemoException($"Not everything was ready within {s_startDeadline.TotalMinutes:0} minutes.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }
    }
}
