package org.heaplab.kernel.wire;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * A message that passed every check.
 *
 * @param identities the way back to the client, as the ROUTER socket gave it
 * @param header the header as the client wrote it: answers carry it as their parent
 * @param date as the client wrote it; empty where it wrote none
 * @param parentId the message that this one answers; empty where there is none
 */
public record Message(
    List<byte[]> identities,
    String type,
    String id,
    String date,
    String header,
    String parentId,
    JsonObject content) {}
