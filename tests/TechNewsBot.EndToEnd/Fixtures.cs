// The wikis are shared, so the tests take turns.
[assembly: NonParallelizable]
