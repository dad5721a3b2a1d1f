package org.heaplab.session.commands;

import java.util.ArrayList;
import java.util.List;
import joptsimple.OptionParser;
import org.heaplab.build.Obmalloc;
import org.heaplab.view.reading.PoolMaps;

/** {@code %pools}. */
final class PoolsCommand implements Command {

  @Override
  public String name() {
    return "pools";
  }

  @Override
  public String usage() {
    return "pools [--class N]";
  }

  @Override
  public String help() {
    return """
    Shows arenas, pools and blocks as a map: size classes, blocks used, free and never used.
    %pools                           with a pool of the youngest object's class enlarged
    %pools --class 64                with a pool of 64-byte blocks, and sums of that class\
    """;
  }

  @Override
  public void declare(OptionParser options) {
    options.accepts("class").withRequiredArg();
  }

  @Override
  public List<String> words(String option, Desk desk) {
    List<String> classes = new ArrayList<>();
    for (int i = 0; option.equals("class") && i < Obmalloc.NB_SMALL_SIZE_CLASSES; i++) {
      classes.add(Integer.toString(Obmalloc.blockSize(i)));
    }
    return classes;
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    arguments.none("class");
    desk.show(
        PoolMaps.read(
            desk.machine(),
            desk.cell(),
            arguments.number("class", 1, Obmalloc.SMALL_REQUEST_THRESHOLD)));
  }
}
