using TechNewsBot.Faults;
using TechNewsBot.Tests.Simulation;

// Plays every fault and prints what came of it, then an hour of a thousand wikis, then what the central wiki is asked in a week; 1 when a promise was broken.
var isKept = await FaultTable.PrintAsync(Console.Out);
await using var hour = new SimulatedHour(wikis: 1000, ailing: 20);
await hour.RunAsync();
var figures = HourFigures.Of(hour);
Console.WriteLine();
Console.WriteLine(figures);
Console.WriteLine();
await CentralRequests.PrintAsync(Console.Out);
return isKept && figures.AreKept ? 0 : 1;
