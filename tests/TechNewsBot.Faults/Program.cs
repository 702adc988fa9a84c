using TechNewsBot.Faults;

// Plays every fault and prints what came of it; 1 when a promise was broken.
return await FaultTable.PrintAsync(Console.Out) ? 0 : 1;
