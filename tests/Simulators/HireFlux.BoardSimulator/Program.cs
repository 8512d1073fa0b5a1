using HireFlux.BoardSimulator;

await BoardSimulatorApp.Build(args).RunAsync();
