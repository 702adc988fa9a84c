using TechNewsBot.Commands;

return await CommandLine.RunAsync(args, Screen.OfProcess(), CancellationToken.None);
