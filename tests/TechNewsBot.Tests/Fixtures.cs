// Tests share nothing: each has a fixture of its own.
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
