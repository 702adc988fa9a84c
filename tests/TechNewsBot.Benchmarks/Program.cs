using TechNewsBot.Benchmarks;

// Prints the figures that the project promises; run it in Release, on a machine that does nothing else.
ScoreTables.Print();
LabelTable.Print();
await HintTable.PrintAsync();
TokenizerTable.Print();
SpeedTable.Print();
await RegisterTable.PrintAsync();
TranslationTable.Print();
await MemoryTable.PrintAsync();
HostileTable.Print();
