// Each test runs servers of its own: side by side they would only wait for each other's processors.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
