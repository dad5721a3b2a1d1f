package org.heaplab.types;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.heaplab.types.text.CaseMapping;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.TextTests;
import org.heaplab.types.text.Unicode.Property;

/** The methods of str about letters: their case and what kind they are of. */
final class StrCaseMethods {

  private StrCaseMethods() {}

  static void define(TypeBuilder builder) {
    Runtime rt = builder.type.runtime();
    CaseMapping mapping = new CaseMapping(rt.unicode);
    mapping(builder, "lower", mapping::lower);
    mapping(builder, "upper", mapping::upper);
    mapping(builder, "title", mapping::title);
    mapping(builder, "capitalize", mapping::capitalize);
    mapping(builder, "casefold", mapping::fold);
    mapping(builder, "swapcase", mapping::swap);
    TextTests tests = new TextTests(rt.unicode);
    test(builder, "isalpha", text -> tests.all(text, Property.ALPHA));
    test(builder, "isdecimal", text -> tests.all(text, Property.DECIMAL));
    test(builder, "isdigit", text -> tests.all(text, Property.DIGIT));
    test(builder, "isnumeric", text -> tests.all(text, Property.NUMERIC));
    test(builder, "isspace", text -> tests.all(text, Property.SPACE));
    test(builder, "isalnum", tests::isAlphanumeric);
    test(builder, "isprintable", tests::isPrintable);
    test(builder, "isidentifier", tests::isIdentifier);
    test(builder, "islower", tests::isLower);
    test(builder, "isupper", tests::isUpper);
    test(builder, "istitle", tests::isTitle);
    test(builder, "isascii", Text::isAscii);
  }

  private static void mapping(TypeBuilder builder, String name, UnaryOperator<Text> mapping) {
    builder.method(name, (rt, self) -> rt.freshStr(mapping.apply(((StrObject) self).text)));
  }

  private static void test(TypeBuilder builder, String name, Predicate<Text> test) {
    builder.method(name, (rt, self) -> rt.bool(test.test(((StrObject) self).text)));
  }
}
